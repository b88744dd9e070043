package org.edgeloop.dvc.internal.template;

/** A template cannot be filled in; the message is a sentence for people. */
public final class TemplateException extends Exception {

	private static final long serialVersionUID = 1L;

	TemplateException(String message) {
		super(message);
	}

	/** @return the message, which is never null here */
	public String sentence() {
		return String.valueOf(getMessage());
	}
}
