package org.edgeloop.pipeline.ui.graph;

/**
 * What a graph shows of a stage whatever its state is.
 *
 * @param address as DVC names it, by which it is told from all others
 * @param title its name
 * @param line more of it: its command, or the file that it stands for
 * @param data whether it is data that no command makes
 */
public record GraphStage(String address, String title, String line, boolean data) {
}
