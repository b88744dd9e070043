package org.edgeloop.ui;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.fieldassist.ComboContentAdapter;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/**
 * Asks for a value by fields; says at once why it cannot be taken.
 *
 * @param <T> the value
 */
public abstract class FormDialog<T> extends TitleAreaDialog {

	private static final int WIDTH = 320;
	private static final char BULLET = '\u2022';

	private final String title;
	private final String purpose;
	private Composite fields;
	private Optional<T> value = Optional.empty();

	protected FormDialog(Shell parent, String title, String purpose) {
		super(parent);
		this.title = title;
		this.purpose = purpose;
		setShellStyle(getShellStyle() | SWT.RESIZE);
		setHelpAvailable(false);
	}

	/** @return what the user entered; empty if the dialog was cancelled */
	public Optional<T> ask() {
		return open() == OK ? value : Optional.empty();
	}

	/** Makes the fields with the methods of this class. */
	protected abstract void createFields();

	/** @throws IllegalArgumentException with a sentence for the user if the fields say no sound value */
	protected abstract T read();

	@Override
	protected Control createDialogArea(Composite parent) {
		getShell().setText(title);
		setTitle(title);
		setMessage(purpose);
		Composite area = (Composite) super.createDialogArea(parent);
		fields = new Composite(area, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).spacing(8, 6).applyTo(fields);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(fields);
		createFields();
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		check();
	}

	protected final Text text(String name, String start, String message) {
		label(name);
		Text text = new Text(fields, SWT.BORDER);
		text.setText(start);
		text.setMessage(message);
		text.addListener(SWT.Modify, _ -> check());
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
		return text;
	}

	/** A field that nobody can read over the user's shoulder. */
	protected final Text secret(String name) {
		Text text = text(name, "", "");
		text.setEchoChar(BULLET);
		return text;
	}

	protected final Combo combo(String name, String[] items, int start) {
		label(name);
		Combo combo = new Combo(fields, SWT.READ_ONLY);
		combo.setItems(items);
		combo.select(start);
		combo.addListener(SWT.Selection, _ -> check());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		return combo;
	}

	/**
	 * A field that takes one of many texts: from its list, or typed, when those are proposed that hold what is typed.
	 *
	 * @param proposals what the field takes, by the text that goes into the field, with what is shown in the list of proposals
	 */
	protected final Combo choice(String name, Map<String, String> proposals, String start) {
		label(name);
		Combo combo = new Combo(fields, SWT.DROP_DOWN);
		combo.setItems(proposals.keySet().toArray(String[]::new));
		combo.setText(start);
		combo.addListener(SWT.Modify, _ -> check());
		var adapter = new ContentProposalAdapter(combo, new ComboContentAdapter(), (typed, _) -> matching(proposals, typed), null, null);
		adapter.setPropagateKeys(true);
		adapter.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(combo);
		return combo;
	}

	private static IContentProposal[] matching(Map<String, String> proposals, String typed) {
		String wanted = typed.strip().toLowerCase(Locale.ROOT);
		return proposals.entrySet().stream().filter(entry -> (entry.getKey() + " " + entry.getValue()).toLowerCase(Locale.ROOT).contains(wanted))
				.map(entry -> new ContentProposal(entry.getKey(), entry.getValue(), null)).toArray(IContentProposal[]::new);
	}

	/** A line under a field that says more of it, and may be changed. */
	protected final Label hint() {
		label("");
		Label hint = new Label(fields, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, hint.computeSize(WIDTH, SWT.DEFAULT).y * 2).applyTo(hint);
		return hint;
	}

	protected final Button check(String name, boolean start) {
		label("");
		Button button = new Button(fields, SWT.CHECK);
		button.setText(name);
		button.setSelection(start);
		button.addListener(SWT.Selection, _ -> check());
		return button;
	}

	private void label(String text) {
		new Label(fields, SWT.NONE).setText(text);
	}

	private void check() {
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok == null) {
			return; // the fields are still being made
		}
		try {
			value = Optional.of(read());
			setMessage(purpose);
			ok.setEnabled(true);
		} catch (IllegalArgumentException e) {
			String sentence = String.valueOf(e.getMessage());
			setMessage(Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1) + ".", IMessageProvider.WARNING);
			ok.setEnabled(false);
		}
	}
}
