package org.edgeloop.drift.ui.internal;

import java.util.Optional;
import java.util.function.Consumer;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.drift.document.DriftSpecDocument;

/**
 * The text of a report's file while it is edited: as the spec says it, or as it was typed as long as that is not sound. Knows no
 * widget.
 */
public final class SourceText {

	private final DriftSpecDocument document;
	private final Runnable changed;
	private final Consumer<Runnable> later;
	private Optional<String> typed = Optional.empty();
	private Optional<Problem> problem = Optional.empty();
	private long keystroke;

	/**
	 * @param changed is told when the text turns sound or unsound
	 * @param later runs something when the user has paused typing
	 */
	public SourceText(DriftSpecDocument document, Runnable changed, Consumer<Runnable> later) {
		this.document = document;
		this.changed = changed;
		this.later = later;
		document.domain().getCommandStack().addCommandStackListener(_ -> {
			typed = Optional.empty();
			problem = Optional.empty();
		});
	}

	/** @return what the page shows */
	public String text() {
		return typed.orElseGet(document::text);
	}

	/** @return why what was typed is not sound, with the line; empty if it is */
	public Optional<Problem> problem() {
		return problem;
	}

	/** @return whether there is text that the spec does not say yet */
	public boolean isPending() {
		return typed.isPresent();
	}

	/** Takes what the user typed; it takes effect after a pause. */
	public void typed(String text) {
		typed = Optional.of(text);
		long number = ++keystroke;
		later.accept(() -> {
			if (number == keystroke) {
				apply();
			}
		});
		changed.run();
	}

	/**
	 * Lets what was typed take effect now.
	 *
	 * @return whether it was sound, or nothing was typed
	 */
	public boolean apply() {
		if (typed.isEmpty()) {
			return true;
		}
		try {
			document.setText(typed.get());
			typed = Optional.empty(); // said in the file's own form from now on
			problem = Optional.empty();
			return true;
		} catch (ProblemException e) {
			problem = Optional.of(e.problem());
			return false;
		} finally {
			changed.run();
		}
	}
}
