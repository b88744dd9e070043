package org.edgeloop.dataset.internal;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A command stack that joins nudges, and that can be told later which of its states was saved, for saving goes on in the
 * background.
 */
public final class LabelCommandStack extends BasicCommandStack {

	private @Nullable Command saving;

	/** @return names the present state for {@link #savedAt}; null for the state before the first command */
	public @Nullable Command beginSave() {
		saving = state();
		return saving;
	}

	/** Says that the file holds the given state, which may not be the present one any more. */
	public void savedAt(@Nullable Command state) {
		int index = state == null ? -1 : commandList.indexOf(state);
		boolean gone = state != null && index < 0;
		saveIndex = gone ? -2 : index;
		notifyListeners();
	}

	/** Says that no file holds any state. */
	public void neverSaved() {
		saveIndex = -2;
		notifyListeners();
	}

	@Override
	public void execute(@Nullable Command command) {
		Command last = state();
		boolean isLast = top == commandList.size() - 1;
		boolean mayJoin = isLast && top != saveIndex && last != saving;
		if (mayJoin && last instanceof NudgeCommand nudge && command instanceof NudgeCommand next && next.canExecute()
				&& nudge.join(next)) {
			mostRecentCommand = nudge;
			notifyListeners();
		} else {
			super.execute(command);
		}
	}

	private @Nullable Command state() {
		return top < 0 ? null : commandList.get(top);
	}
}
