package org.edgeloop.suggestion.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.edgeloop.dataset.suggestion.SuggestionState;
import org.edgeloop.suggestion.ui.SuggestionFilter;
import org.edgeloop.suggestion.ui.SuggestionList;

/** The fields above the queue that say what is listed. */
final class FilterFields {

	private static final String ANY_STATE = "Any state";
	private static final String ANY_KIND = "Any detector";
	private static final String ANY_TYPE = "Any class";
	private static final List<String> STATES = List.of("Open", "Accepted", "Rejected", "Labelled already");
	private static final int WORDS = 110;
	private static final int SCORES = 90;

	private final Composite row;
	private final Combo state;
	private final Combo kind;
	private final Combo type;
	private final Text scores;
	private final Text recording;
	private List<String> types = List.of();

	/**
	 * @param changed takes the filter that the fields say
	 * @param wrong takes why they say none, in a sentence
	 */
	FilterFields(Composite parent, Consumer<SuggestionFilter> changed, Consumer<String> wrong) {
		row = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		var layout = new RowLayout(SWT.HORIZONTAL);
		layout.center = true;
		layout.marginTop = layout.marginBottom = 1;
		row.setLayout(layout);
		Runnable tell = () -> {
			try {
				changed.accept(filter());
			} catch (IllegalArgumentException e) {
				wrong.accept(String.valueOf(e.getMessage()));
			}
		};
		state = combo("What has become of them", ANY_STATE, STATES, tell);
		state.select(1);
		kind = combo("What suggested them", ANY_KIND, List.of(), tell);
		type = combo("What is suggested", ANY_TYPE, List.of(), tell);
		scores = text("Scores", "The scores that are listed: 0.5 for at least that, <0.5, or 0.4–0.6", SCORES, tell);
		recording = text("Recording", "A part of the recording's path", WORDS, tell);
	}

	private Combo combo(String toolTip, String any, List<String> items, Runnable changed) {
		var combo = new Combo(cell(), SWT.READ_ONLY);
		combo.setToolTipText(toolTip);
		combo.add(any);
		items.forEach(combo::add);
		combo.select(0);
		combo.addListener(SWT.Selection, _ -> changed.run());
		return combo;
	}

	private Text text(String message, String toolTip, int width, Runnable changed) {
		var text = new Text(cell(), SWT.SEARCH | SWT.ICON_CANCEL);
		text.setMessage(message);
		text.setToolTipText(toolTip);
		text.addListener(SWT.Modify, _ -> changed.run());
		GridDataFactory.fillDefaults().hint(width, SWT.DEFAULT).applyTo(text);
		return text;
	}

	private Composite cell() {
		var cell = new Composite(row, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(cell);
		return cell;
	}

	private SuggestionFilter filter() {
		int chosen = state.getSelectionIndex();
		Optional<SuggestionState> wanted = chosen <= 0 ? Optional.empty() : Optional.of(SuggestionState.values()[chosen - 1]);
		return new SuggestionFilter(wanted, kind.getSelectionIndex() <= 0 ? "" : kind.getText(),
				type.getSelectionIndex() <= 0 ? "" : types.get(type.getSelectionIndex() - 1), 0, 1, recording.getText()).withScores(scores.getText());
	}

	/** Offers the detectors and classes that there are; what was chosen stays chosen if it is still among them. */
	void offer(SuggestionList list) {
		Map<String, String> named = list.types();
		types = new ArrayList<>(named.values());
		offer(kind, ANY_KIND, list.kinds());
		offer(type, ANY_TYPE, List.copyOf(named.keySet()));
		row.layout(true, true);
	}

	private static void offer(Combo combo, String any, List<String> items) {
		String chosen = combo.getText();
		combo.setItems(items.toArray(String[]::new));
		combo.add(any, 0);
		combo.select(Math.max(0, combo.indexOf(chosen)));
	}
}
