package dev.firstline.web.view;

/** A file that came with a message; its size is in bytes. */
public record AttachmentView(String name, String href, long size) {}
