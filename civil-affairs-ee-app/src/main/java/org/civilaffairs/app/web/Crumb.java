package org.civilaffairs.app.web;

/** One step of the way down to a page: what it is called, and its address within the application. */
public record Crumb(String name, String path) {}
