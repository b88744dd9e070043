package org.edgeloop.device.stm32.uart;

import java.io.IOException;

/** Nothing came in time, or something that the protocol does not know: where chip and host stand is unsure now. */
public final class NoAnswerException extends IOException {

	private static final long serialVersionUID = 1L;

	NoAnswerException(String message) {
		super(message);
	}
}
