package org.edgeloop.onnx.internal.cost;

/** A cost cannot be known, for a reason that people should read: a clause that begins in lower case. */
final class UnknownCostException extends Exception {

	private static final long serialVersionUID = 1L;

	UnknownCostException(String reason) {
		super(reason, null, false, false);
	}

	String reason() {
		return String.valueOf(getMessage());
	}
}
