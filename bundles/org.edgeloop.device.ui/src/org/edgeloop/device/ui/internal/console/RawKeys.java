package org.edgeloop.device.ui.internal.console;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** What a terminal sends for a key (the keys of a VT100, as xterm has them). */
final class RawKeys {

	private RawKeys() {
	}

	/** @return what is sent; empty for keys that only change others */
	static Optional<String> of(Event key) {
		String sequence = switch (key.keyCode) {
		case SWT.ARROW_UP -> "\u001B[A";
		case SWT.ARROW_DOWN -> "\u001B[B";
		case SWT.ARROW_RIGHT -> "\u001B[C";
		case SWT.ARROW_LEFT -> "\u001B[D";
		case SWT.HOME -> "\u001B[H";
		case SWT.END -> "\u001B[F";
		case SWT.DEL -> "\u001B[3~";
		case SWT.PAGE_UP -> "\u001B[5~";
		case SWT.PAGE_DOWN -> "\u001B[6~";
		case SWT.BS -> "\u007F";
		default -> key.character == 0 ? "" : String.valueOf(key.character);
		};
		return Optional.of(sequence).filter(text -> !text.isEmpty());
	}
}
