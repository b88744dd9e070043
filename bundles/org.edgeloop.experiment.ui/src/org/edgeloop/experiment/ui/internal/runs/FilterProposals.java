package org.edgeloop.experiment.ui.internal.runs;

import java.util.Locale;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.edgeloop.experiment.RunKey;
import org.edgeloop.experiment.table.FoundKey;
import org.edgeloop.experiment.ui.runs.RunsPresenter;

/** Proposes the names of params, metrics and tags at the word that is being typed, on Ctrl+Space and behind a dot. */
final class FilterProposals {

	private final Text field;
	private final RunsPresenter presenter;

	FilterProposals(Text field, RunsPresenter presenter) {
		this.field = field;
		this.presenter = presenter;
		var adapter = new ContentProposalAdapter(field, new TextContentAdapter(), (text, position) -> proposals(text, position),
				KeyStroke.getInstance(SWT.MOD1, ' '), new char[] { '.' });
		adapter.setPropagateKeys(true);
		adapter.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_IGNORE);
		adapter.addContentProposalListener(this::accept);
	}

	private IContentProposal[] proposals(String text, int position) {
		String word = text.substring(wordStart(text, position), position).toLowerCase(Locale.ROOT);
		return presenter.frame().keys().stream().map(FoundKey::key).map(FilterProposals::term)
				.filter(term -> term.toLowerCase(Locale.ROOT).contains(word)).map(term -> new ContentProposal(term, term, null))
				.toArray(IContentProposal[]::new);
	}

	private void accept(IContentProposal proposal) {
		String text = field.getText();
		int end = field.getCaretPosition();
		int start = wordStart(text, end);
		field.setText(text.substring(0, start) + proposal.getContent() + text.substring(end));
		field.setSelection(start + proposal.getContent().length());
	}

	private static int wordStart(String text, int position) {
		int start = position;
		while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
			start--;
		}
		return start;
	}

	/** @return as a condition names it; in backticks where it is no plain name */
	static String term(RunKey key) {
		return key.name().matches("\\w+") ? key.toString() : key.kind().word() + ".`" + key.name() + "`";
	}
}
