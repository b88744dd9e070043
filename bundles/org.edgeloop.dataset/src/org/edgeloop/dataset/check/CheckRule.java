package org.edgeloop.dataset.check;

import java.util.Locale;

import org.edgeloop.base.Problem.Severity;

/** What can be wrong with a label. */
public enum CheckRule {
	/** The taxonomy does not have its type. */
	UNKNOWN_TYPE(Severity.ERROR),
	/** It lacks an attribute that its type requires. */
	MISSING_ATTRIBUTE(Severity.ERROR),
	/** An attribute has a value that its definition does not take. */
	WRONG_ATTRIBUTE(Severity.ERROR),
	/** It has an attribute that its type does not define. */
	UNKNOWN_ATTRIBUTE(Severity.WARNING),
	/** It reaches out of the recording. */
	OUTSIDE_RECORDING(Severity.ERROR),
	/** It is for the whole recording, and the recording has another length. */
	NOT_WHOLE_RECORDING(Severity.WARNING),
	/** It is for a channel that the recording does not have. */
	UNKNOWN_CHANNEL(Severity.ERROR),
	/** Its frequencies are higher than the recording can hold. */
	ABOVE_NYQUIST(Severity.ERROR),
	/** It shares samples with another label of a tier in which no two may. */
	OVERLAP(Severity.ERROR),
	/** It shares samples with another label of a tier in which one must hold the other, and neither does. */
	NOT_NESTED(Severity.ERROR),
	/** Two people changed it, and only a person can say which is right. */
	CONFLICT(Severity.ERROR);

	private final Severity severity;

	CheckRule(Severity severity) {
		this.severity = severity;
	}

	public Severity severity() {
		return severity;
	}

	/** @return the rule's name for machines, such as {@code unknown-type} */
	public String id() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}
}
