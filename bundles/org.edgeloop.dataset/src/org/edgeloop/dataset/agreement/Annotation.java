package org.edgeloop.dataset.agreement;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.edgeloop.dataset.labels.LabelSet;

/**
 * What one annotator says of some recordings.
 *
 * @param annotator who, for people
 * @param project the project that knows the recordings and their tiers; empty if there is none around
 * @param recordings the labels by the recordings' paths; a recording without labels that the annotator has seen is among them
 */
public record Annotation(String annotator, Optional<Path> project, SortedMap<String, LabelSet> recordings) {

	public Annotation {
		recordings = Collections.unmodifiableSortedMap(new TreeMap<>(recordings));
	}
}
