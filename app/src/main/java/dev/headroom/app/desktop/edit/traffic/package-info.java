/**
 * The editor of a workload's traffic: its rate over time as a curve whose points are dragged, with a table as its twin. What a
 * kind of traffic can be dragged into is said by its curve; the view only draws and hands on. Gives the YAML of the new
 * traffic to whoever keeps the text, and knows no document.
 */
package dev.headroom.app.desktop.edit.traffic;
