package org.edgeloop.versioning.ui.internal.changes;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.edgeloop.ui.ThemeColors;
import org.edgeloop.versioning.ui.changes.VersionsPresenter;

/** The message of the next commit, who makes it, and what makes it. */
final class CommitArea {

	private static final int LINES = 5;

	private final VersionsPresenter presenter;
	private final Consumer<Boolean> askAndCommit;
	private final Composite control;
	private final Text message;
	private final Label hint;
	private final Button amend;
	private final Button commit;
	private final Button commitAndPush;

	/** @param askAndCommit asks what has to be asked, and commits; it is told whether to push afterwards */
	CommitArea(Composite parent, VersionsPresenter presenter, Consumer<Boolean> askAndCommit) {
		this.presenter = presenter;
		this.askAndCommit = askAndCommit;
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(6, 6).spacing(6, 4).applyTo(control);
		message = new Text(control, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		message.setMessage("What does the commit change, and why?");
		message.setToolTipText("The message of the next commit; its first line is what lists show");
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(1, LINES * message.getLineHeight()).applyTo(message);
		message.addListener(SWT.Modify, _ -> {
			if (!message.getText().equals(presenter.draft().message())) {
				presenter.setMessage(message.getText());
			}
		});
		hint = new Label(control, SWT.NONE);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(hint);
		colour();
		ThemeColors.whenChanged(hint, this::colour);
		amend = new Button(control, SWT.CHECK);
		amend.setText("&Amend");
		amend.setToolTipText("The next commit takes the place of the last one, which others must not have yet");
		amend.addListener(SWT.Selection, _ -> presenter.setAmending(amend.getSelection()));
		GridDataFactory.swtDefaults().grab(true, false).align(SWT.BEGINNING, SWT.CENTER).applyTo(amend);
		commit = button("&Commit", false);
		commitAndPush = button("Commit an&d Push", true);
	}

	private void colour() {
		hint.setForeground(ThemeColors.MUTED_TEXT.color());
	}

	private Button button(String text, boolean pushes) {
		Button button = new Button(control, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, _ -> askAndCommit.accept(pushes));
		return button;
	}

	Composite control() {
		return control;
	}

	void show() {
		if (!message.getText().equals(presenter.draft().message())) {
			message.setText(presenter.draft().message());
		}
		amend.setSelection(presenter.draft().isAmending());
		Optional<String> why = presenter.whyNoCommit();
		commit.setEnabled(why.isEmpty());
		commitAndPush.setEnabled(why.isEmpty());
		hint.setText(why.orElse(presenter.author().isEmpty() ? "" : "By " + presenter.author()).replace("&", "&&"));
	}

	void setFocus() {
		message.setFocus();
	}
}
