package org.edgeloop.versioning.ui.internal.changes;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.edgeloop.ui.Icons;
import org.edgeloop.ui.ThemeColors;
import org.edgeloop.versioning.ui.changes.VersionsPresenter;
import org.edgeloop.versioning.ui.state.BranchState;
import org.edgeloop.versioning.ui.state.ProjectState;

/** Says above the changes which project and branch they are of, and how that stands to where it is pushed to. */
final class BranchBar {

	private final VersionsPresenter presenter;
	private final Composite control;
	private final Label branch;
	private final Label distance;

	BranchBar(Composite parent, VersionsPresenter presenter) {
		this.presenter = presenter;
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 4).spacing(6, 1).applyTo(control);
		Label icon = new Label(control, SWT.NONE);
		icon.setImage(Icons.BRANCH.image());
		GridDataFactory.swtDefaults().span(1, 2).align(SWT.CENTER, SWT.BEGINNING).applyTo(icon);
		branch = new Label(control, SWT.NONE);
		branch.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(branch);
		distance = new Label(control, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(distance);
		colour();
		ThemeColors.whenChanged(distance, this::colour);
	}

	private void colour() {
		distance.setForeground(ThemeColors.MUTED_TEXT.color());
	}

	Composite control() {
		return control;
	}

	void show() {
		Optional<ProjectState> state = presenter.state();
		Optional<BranchState> shown = state.flatMap(ProjectState::branch);
		// An ampersand in a name is no mnemonic.
		branch.setText(shown.map(BranchState::name).orElse("").replace("&", "&&"));
		String project = state.map(known -> String.valueOf(known.project().getFileName())).orElse("");
		String text = shown.map(known -> project + ": " + known.distance()).orElse("");
		distance.setText(text.replace("&", "&&"));
		distance.setToolTipText(state.map(known -> known.root().toString()).orElse(""));
	}
}
