package org.edgeloop.ui;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.CommandStack;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;

/**
 * The text of an editor's file while it is edited: as the model says it, or as it was typed as long as that is not sound. Knows no
 * widget.
 */
public final class SourceText {

	/** Makes the model what a text says. */
	@FunctionalInterface
	public interface Parser {

		/** @throws ProblemException if the text is not sound; the model is then as it was */
		void set(String text) throws ProblemException;
	}

	private final Supplier<String> model;
	private final Parser parser;
	private final Runnable changed;
	private final Consumer<Runnable> later;
	private Optional<String> typed = Optional.empty();
	private Optional<Problem> problem = Optional.empty();
	private long keystroke;

	/**
	 * @param stack of the commands that change the model
	 * @param model the model in the file's own form
	 * @param changed is told when the text turns sound or unsound
	 * @param later runs something when the user has paused typing
	 */
	public SourceText(CommandStack stack, Supplier<String> model, Parser parser, Runnable changed, Consumer<Runnable> later) {
		this.model = model;
		this.parser = parser;
		this.changed = changed;
		this.later = later;
		stack.addCommandStackListener(_ -> {
			typed = Optional.empty();
			problem = Optional.empty();
		});
	}

	/** @return what the page shows */
	public String text() {
		return typed.orElseGet(model);
	}

	/** @return why what was typed is not sound, with the line; empty if it is */
	public Optional<Problem> problem() {
		return problem;
	}

	/** @return whether there is text that the model does not say yet */
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
			parser.set(typed.get());
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
