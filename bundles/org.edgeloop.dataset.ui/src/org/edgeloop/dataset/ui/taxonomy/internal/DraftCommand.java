package org.edgeloop.dataset.ui.taxonomy.internal;

import java.util.function.BiConsumer;

import org.edgeloop.dataset.taxonomy.TaxonomyDraft;
import org.eclipse.emf.common.command.AbstractCommand;

/** Shows one draft in place of another; drafts never change, so taking it back is showing the one before. */
public final class DraftCommand extends AbstractCommand {

	private final BiConsumer<TaxonomyDraft, String> show;
	private final TaxonomyDraft before;
	private final String selectedBefore;
	private final TaxonomyDraft after;
	private final String selectedAfter;

	/** @param show takes a draft and the path of the type selected in it */
	public DraftCommand(String name, BiConsumer<TaxonomyDraft, String> show, TaxonomyDraft before, String selectedBefore, TaxonomyDraft after,
			String selectedAfter) {
		super(name);
		this.show = show;
		this.before = before;
		this.selectedBefore = selectedBefore;
		this.after = after;
		this.selectedAfter = selectedAfter;
	}

	@Override
	protected boolean prepare() {
		return true;
	}

	@Override
	public void execute() {
		show.accept(after, selectedAfter);
	}

	@Override
	public void undo() {
		show.accept(before, selectedBefore);
	}

	@Override
	public void redo() {
		execute();
	}
}
