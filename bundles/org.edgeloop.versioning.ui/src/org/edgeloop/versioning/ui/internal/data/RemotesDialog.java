package org.edgeloop.versioning.ui.internal.data;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.edgeloop.ui.FormDialog;

/** Asks where a project's commits and data go. */
public final class RemotesDialog extends FormDialog<RemoteAddresses> {

	private final RemoteAddresses before;
	private Text git;
	private Text data;

	public RemotesDialog(@Nullable Shell parent, RemoteAddresses before) {
		super(parent, "Remotes", "Where Push brings commits and data to, and Pull fetches them from.");
		this.before = before;
	}

	@Override
	protected void createFields() {
		git = text("&Commits (Git)", before.git(), "git@host:project.git, https://… or a folder");
		data = text("&Data (DVC)", before.data(), "ssh://host/folder, s3://bucket/folder or a folder");
		data.setEnabled(before.hasData());
		hint().setText("Passwords and keys are asked for when they are needed, and never written into the project.");
	}

	@Override
	protected RemoteAddresses read() {
		RemoteAddresses entered = new RemoteAddresses(before.gitName(), git.getText().strip(), data.getText().strip(), before.hasData());
		if (entered.git().isEmpty() && entered.data().isEmpty()) {
			throw new IllegalArgumentException("enter at least one address");
		}
		if (entered.git().isEmpty() && !before.git().isEmpty() || entered.data().isEmpty() && !before.data().isEmpty()) {
			throw new IllegalArgumentException("an address that was there can be changed, but not left out");
		}
		return entered;
	}
}
