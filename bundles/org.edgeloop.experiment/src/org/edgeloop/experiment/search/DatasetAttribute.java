package org.edgeloop.experiment.search;

import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.edgeloop.experiment.DatasetInput;
import org.edgeloop.experiment.RunTags;

/** What conditions may ask of a run's datasets. */
public enum DatasetAttribute {

	NAME, DIGEST, CONTEXT;

	/** @return as conditions name it */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** @return null if the dataset has none */
	public @Nullable String of(DatasetInput dataset) {
		return switch (this) {
			case NAME -> dataset.name();
			case DIGEST -> dataset.digest();
			case CONTEXT -> dataset.tags().get(RunTags.DATA_CONTEXT);
		};
	}
}
