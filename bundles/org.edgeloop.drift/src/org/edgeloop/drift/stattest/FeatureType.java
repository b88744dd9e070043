package org.edgeloop.drift.stattest;

import java.util.Optional;
import java.util.stream.Stream;

/** What a column's values mean to a test, whatever their type in the table. */
public enum FeatureType {

	/** Quantities: order and distance count. */
	NUMBER("num"),
	/** Names, codes and flags: only equality counts. */
	CATEGORY("cat"),
	/** Sentences: words count. */
	TEXT("text");

	private final String id;

	FeatureType(String id) {
		this.id = id;
	}

	/** @return Evidently's word: num, cat or text */
	public String id() {
		return id;
	}

	/** @return the type of Evidently's word */
	public static Optional<FeatureType> of(String id) {
		return Stream.of(values()).filter(type -> type.id.equals(id)).findFirst();
	}
}
