package org.edgeloop.onnx.internal.shape;

/** A shape cannot be known, for a reason that people should read: a clause that begins in lower case. */
public final class NoShapeException extends Exception {

	private static final long serialVersionUID = 1L;

	private final boolean contradiction;

	private NoShapeException(String reason, boolean contradiction) {
		super(reason, null, false, false);
		this.contradiction = contradiction;
	}

	/** Before a run nobody can know it, such as how many elements are not zero. */
	public static NoShapeException unknown(String reason) {
		return new NoShapeException(reason, false);
	}

	/** The node can never run, such as a product of shapes that do not fit. */
	public static NoShapeException contradiction(String reason) {
		return new NoShapeException(reason, true);
	}

	public boolean isContradiction() {
		return contradiction;
	}
}
