package org.edgeloop.dataset.internal;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.jdt.annotation.Nullable;

/** A command stack that can be told later which of its states was saved, for saving goes on in the background. */
public final class LabelCommandStack extends BasicCommandStack {

	/** @return names the present state for {@link #savedAt}; null for the state before the first command */
	public @Nullable Command state() {
		return top < 0 ? null : commandList.get(top);
	}

	/** Says that the file holds the given state, which may not be the present one any more. */
	public void savedAt(@Nullable Command state) {
		int index = state == null ? -1 : commandList.indexOf(state);
		boolean gone = state != null && index < 0;
		saveIndex = gone ? -2 : index;
		notifyListeners();
	}
}
