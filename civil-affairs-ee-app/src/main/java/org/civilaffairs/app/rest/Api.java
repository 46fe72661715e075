package org.civilaffairs.app.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The API's first version; its resources are found by their annotations. */
@ApplicationPath("/api/v1")
public class Api extends Application {}
