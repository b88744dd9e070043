package org.edgeloop.dataset.overview;

/**
 * The labels of one type in one recording.
 *
 * @param recording the recording's path from the project's folder, with '/' between the names
 * @param machine the machine that it was taken from; empty if nothing says it
 * @param type the labels' path in the taxonomy
 * @param count how many they are
 * @param seconds how long they are together, overlaps counted twice; 0 if the sample rate is not known
 */
public record LabelTotal(String recording, String machine, String type, long count, double seconds) {
}
