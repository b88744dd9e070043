package org.edgeloop.pipeline.ui.graph;

/**
 * Something that one stage makes and another one reads.
 *
 * @param from the place of what makes it among the stages
 * @param to the place of what reads it among the stages
 */
public record GraphLink(int from, int to) {
}
