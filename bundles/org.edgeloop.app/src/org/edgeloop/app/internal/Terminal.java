package org.edgeloop.app.internal;

import org.edgeloop.base.Problem;

/** The only way of the product to the console: for a start without a display, and for the tour that scripts read. */
public final class Terminal {

	private Terminal() {
	}

	/** Says what kept the product from starting. */
	public static void report(Problem problem) {
		System.err.println("edgeloop: " + problem.toLine());
	}

	/** Writes one line for a script to read. */
	public static void line(String text) {
		System.out.println(text);
	}
}
