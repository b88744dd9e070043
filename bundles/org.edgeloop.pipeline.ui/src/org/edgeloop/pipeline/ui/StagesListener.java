package org.edgeloop.pipeline.ui;

/** Is told what of the stages is not as it was. */
@FunctionalInterface
public interface StagesListener {

	/** What is not as it was. */
	enum Change {
		/** Which stages there are, or why there are none. */
		STAGES,
		/** How stages stand. */
		CONDITIONS,
		/** The picture. */
		LAYOUT,
		/** The part of the picture that is in sight. */
		VIEW,
		/** Which stages are selected. */
		SELECTION,
		/** Whose run is shown. */
		RUN
	}

	void changed(Change change);
}
