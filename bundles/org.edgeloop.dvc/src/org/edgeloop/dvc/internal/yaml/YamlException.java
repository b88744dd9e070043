package org.edgeloop.dvc.internal.yaml;

/** A document cannot be read. */
public final class YamlException extends Exception {

	private static final long serialVersionUID = 1L;

	private final int line;

	YamlException(String message, int line) {
		super(message);
		this.line = line;
	}

	/** @return counted from 1; 0 if unknown */
	public int line() {
		return line;
	}
}
