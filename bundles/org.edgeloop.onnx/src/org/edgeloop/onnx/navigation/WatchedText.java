package org.edgeloop.onnx.navigation;

import org.edgeloop.base.Progress;

/** A text that a regular expression may read for as long as nobody cancels; some expressions read a text more often than anybody waits. */
final class WatchedText implements CharSequence {

	private static final int BETWEEN_LOOKS = 1 << 12;

	private final CharSequence text;
	private final Progress progress;
	private int reads;

	WatchedText(CharSequence text, Progress progress) {
		this.text = text;
		this.progress = progress;
	}

	@Override
	public char charAt(int index) {
		if (++reads % BETWEEN_LOOKS == 0) {
			progress.checkCancelled();
		}
		return text.charAt(index);
	}

	@Override
	public int length() {
		return text.length();
	}

	@Override
	public CharSequence subSequence(int start, int end) {
		return new WatchedText(text.subSequence(start, end), progress);
	}

	@Override
	public String toString() {
		return text.toString();
	}
}
