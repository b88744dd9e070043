package org.edgeloop.versioning.ui.internal.changes;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.edgeloop.versioning.work.HookRule;

/** Asks whether programs of a clone are to be run, as nobody's are without a word. */
final class HookQuestion {

	/** A key that is pressed too early runs nothing. */
	private static final int CANCEL = 2;

	private HookQuestion() {
	}

	/**
	 * @param action what the user wants to do, as {@code Push}
	 * @param hooks the programs; nothing is asked if there are none
	 * @return what the user says; nothing if he rather leaves it
	 */
	static Optional<HookRule> ask(Shell shell, String action, List<String> hooks) {
		if (hooks.isEmpty()) {
			return Optional.of(HookRule.REFUSE);
		}
		String question = "Git would run programs of this clone: " + String.join(", ", hooks)
				+ ".\n\nThey lie in the repository's folder of hooks, and are as trustworthy as whoever put them there.";
		int answer = new MessageDialog(shell, action, null, question, MessageDialog.QUESTION, CANCEL, "&Run Them", "&Skip Them", IDialogConstants.CANCEL_LABEL)
				.open();
		return switch (answer) {
		case 0 -> Optional.of(HookRule.RUN);
		case 1 -> Optional.of(HookRule.SKIP);
		default -> Optional.empty();
		};
	}
}
