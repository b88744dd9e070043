package org.edgeloop.device.ui.internal.access;

import org.edgeloop.device.Trust.Question;
import org.edgeloop.device.Trust.Subject;
import org.edgeloop.ui.access.TrustDialog;

/** Has the user decide what a device may be trusted with. */
public final class DeviceTrust {

	private DeviceTrust() {
	}

	/** Asks from any thread but the user interface's. @return whether the user says yes */
	public static boolean ask(Question question) {
		return TrustDialog.ask(new TrustDialog.Decision(title(question.subject()), question.what(), question.evidence(), question.consequence(),
				yes(question.subject())));
	}

	private static String title(Subject subject) {
		return switch (subject) {
		case HOST_KEY -> "Unknown Host Key";
		case CERTIFICATE -> "Unknown Certificate";
		case CLEAR_TEXT -> "Readable on the Network";
		case RUN_STATE -> "Change of a Controller's State";
		case MASS_ERASE -> "Erase Everything";
		};
	}

	private static String yes(Subject subject) {
		return switch (subject) {
		case HOST_KEY, CERTIFICATE -> "&Trust It";
		case CLEAR_TEXT -> "&Send It Readable";
		case RUN_STATE -> "&Change the State";
		case MASS_ERASE -> "&Erase Everything";
		};
	}
}
