package org.edgeloop.device.linux.runner;

/** A release that is not to be run, or a request that cannot be answered; the message says why. */
final class RefusedException extends Exception {

	private static final long serialVersionUID = 1L;

	RefusedException(String reason) {
		super(reason);
	}
}
