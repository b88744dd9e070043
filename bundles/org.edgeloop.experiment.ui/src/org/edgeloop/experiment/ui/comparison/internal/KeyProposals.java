package org.edgeloop.experiment.ui.comparison.internal;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** Proposes keys for a field that takes several of them with commas between. */
final class KeyProposals {

	private final List<String> keys;

	KeyProposals(Collection<String> keys) {
		this.keys = List.copyOf(keys);
	}

	void install(Text field) {
		var adapter = new ContentProposalAdapter(field, new LastKeyAdapter(), (typed, at) -> matching(typed.substring(0, at)), null, null);
		adapter.setPropagateKeys(true);
		adapter.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
	}

	private IContentProposal[] matching(String typed) {
		String wanted = typed.substring(typed.lastIndexOf(',') + 1).strip().toLowerCase(Locale.ROOT);
		return keys.stream().filter(key -> key.toLowerCase(Locale.ROOT).contains(wanted)).map(ContentProposal::new)
				.toArray(IContentProposal[]::new);
	}

	/** What is proposed takes the place of the key that the cursor stands behind, not of all. */
	private static final class LastKeyAdapter extends TextContentAdapter {

		@Override
		public void setControlContents(Control control, String text, int cursorPosition) {
			Text field = (Text) control;
			String before = field.getText().substring(0, field.getCaretPosition());
			String kept = before.substring(0, before.lastIndexOf(',') + 1);
			String start = kept + (kept.isEmpty() ? "" : " ") + text;
			field.setText(start + field.getText().substring(before.length()));
			field.setSelection(start.length());
		}
	}
}
