package dev.headroom.api.control;

import java.util.List;

/** Where the service is. */
public record DescribeEndpointsResponse(List<Endpoint> endpoints) {}
