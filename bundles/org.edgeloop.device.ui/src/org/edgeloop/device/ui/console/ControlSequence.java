package org.edgeloop.device.ui.console;

import java.util.Arrays;

/**
 * Finds where control sequences of terminals (ECMA-48, 5.4) begin and end in a stream of characters that may break off anywhere. A
 * sequence that is no sequence ends after some characters, so that nothing swallows a whole log.
 */
final class ControlSequence {

	static final char ESCAPE = 0x1B;

	private static final char BELL = 0x07;
	private static final int LONGEST = 256;

	private enum State {
		NONE, ESCAPED, NUMBERS, STRING, STRING_ESCAPED
	}

	private State state = State.NONE;
	private final StringBuilder content = new StringBuilder();
	private char command;

	/** @return whether the next character belongs to a sequence */
	boolean isOpen() {
		return state != State.NONE;
	}

	/** @return whether a sequence with a {@linkplain #command command} has ended with this character */
	boolean take(char c) {
		if (content.append(c).length() > LONGEST) {
			end();
			return false;
		}
		switch (state) {
		case NONE -> {
			content.setLength(0);
			state = State.ESCAPED;
		}
		case ESCAPED -> escaped(c);
		case NUMBERS -> {
			if (c >= '@' && c <= '~') {
				command = c;
				state = State.NONE;
				return true;
			}
			if (c < ' ') {
				end();
			}
		}
		case STRING -> {
			if (c == BELL) {
				end();
			} else if (c == ESCAPE) {
				state = State.STRING_ESCAPED;
			}
		}
		case STRING_ESCAPED -> end();
		}
		return false;
	}

	private void escaped(char c) {
		switch (c) {
		case '[' -> {
			content.setLength(0);
			state = State.NUMBERS;
		}
		case ']', 'P', '_', '^', 'X' -> state = State.STRING;
		case '(', ')', '#', ' ' -> state = State.STRING_ESCAPED;
		default -> end();
		}
	}

	private void end() {
		state = State.NONE;
		content.setLength(0);
	}

	/** @return the last character of the sequence that ended, which says what it is */
	char command() {
		return command;
	}

	/** @return the numbers in the sequence that ended; 0 where one is left out; none for a sequence of a vendor's own */
	int[] numbers() {
		String text = content.substring(0, Math.max(0, content.length() - 1));
		if (text.isEmpty() || !text.matches("[0-9;:]*")) {
			return new int[0];
		}
		return Arrays.stream(text.split("[;:]", -1)).mapToInt(ControlSequence::number).toArray();
	}

	private static int number(String text) {
		return text.isEmpty() ? 0 : text.length() > 4 ? Integer.MAX_VALUE : Integer.parseInt(text);
	}
}
