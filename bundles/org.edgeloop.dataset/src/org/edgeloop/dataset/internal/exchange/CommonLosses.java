package org.edgeloop.dataset.internal.exchange;

import org.edgeloop.dataset.labels.Label;

/** What none of the formats for labels of sound holds. */
final class CommonLosses {

	private CommonLosses() {
	}

	static void report(Losses losses, String recording, Label label) {
		losses.add("holds no ids", recording, label);
		if (!label.getAuthor().isEmpty() || !label.getCreated().isEmpty()) {
			losses.add("holds neither author nor date", recording, label);
		}
		if (!label.getAttributes().isEmpty()) {
			losses.add("holds no attributes", recording, label);
		}
		if (!label.getOrigin().isPerson()) {
			losses.add("does not say which labels began as suggestions", recording, label);
		}
		if (!label.getUnknownKeys().isEmpty()) {
			losses.add("holds no keys of newer versions", recording, label);
		}
	}
}
