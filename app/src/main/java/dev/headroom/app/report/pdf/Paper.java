package dev.headroom.app.report.pdf;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The page of the report as a document for print: with bookmarks, and without what only a screen can do. */
final class Paper {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String XLINK = "http://www.w3.org/1999/xlink";

    private Paper() {}

    /** @param page well-formed, as the report's writer makes it */
    static Document of(String page) throws IOException {
        Document document = parsed(page);
        addBookmarks(document);
        linkImages(document);
        return document;
    }

    private static Document parsed(String page) throws IOException {
        try {
            DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
            parsers.setNamespaceAware(true); // by which charts are told from the page
            return parsers.newDocumentBuilder().parse(new InputSource(new StringReader(page)));
        } catch (ParserConfigurationException | SAXException impossible) {
            throw new IllegalStateException("the report writes well-formed pages", impossible);
        }
    }

    /** Batik knows SVG 1.1, where an image's address stands in a namespace of its own, and no pixelated images. */
    private static void linkImages(Document document) {
        NodeList images = document.getElementsByTagNameNS(SVG, "image");
        for (int i = 0; i < images.getLength(); i++) {
            Element image = (Element) images.item(i);
            image.setAttributeNS(XLINK, "xlink:href", image.getAttribute("href"));
            image.removeAttribute("style");
        }
    }

    private static void addBookmarks(Document document) {
        Element bookmarks = document.createElement("bookmarks");
        NodeList sections = document.getElementsByTagName("section");
        for (int i = 0; i < sections.getLength(); i++) {
            Element section = (Element) sections.item(i);
            NodeList headings = section.getElementsByTagName("h2");
            if (headings.getLength() > 0) {
                if (!section.hasAttribute("id")) {
                    section.setAttribute("id", "section-" + i);
                }
                bookmarks.appendChild(bookmark(document, headings.item(0), section.getAttribute("id")));
            }
        }
        document.getElementsByTagName("head").item(0).appendChild(bookmarks);
    }

    private static Element bookmark(Document document, Node heading, String id) {
        Element bookmark = document.createElement("bookmark");
        bookmark.setAttribute("name", heading.getTextContent());
        bookmark.setAttribute("href", "#" + id);
        return bookmark;
    }
}
