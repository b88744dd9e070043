package org.edgeloop.versioning.ui.internal.history;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.edgeloop.ui.ThemeColors;
import org.edgeloop.versioning.FileChange;
import org.edgeloop.versioning.history.HistoryCommit;
import org.edgeloop.versioning.ui.history.HistoryPresenter;
import org.edgeloop.versioning.ui.history.VersionDifference;
import org.edgeloop.versioning.ui.history.VersionPair;

/** What is known of the selected commits: who, when and why, and in what they differ. */
public final class DetailsPane {

	private static final int MESSAGE_LINES = 3;
	private static final int SHORT_ID = 7;

	private final HistoryPresenter presenter;
	private final Composite control;
	private final Label heading;
	private final Label byline;
	private final Text message;
	private final CTabFolder tabs;
	private final CTabItem filesTab;
	private final FileChangeTable files;
	private final DataTabs data;
	private Optional<VersionDifference> shown = Optional.empty();

	public DetailsPane(Composite parent, HistoryPresenter presenter, FileOpener opener) {
		this.presenter = presenter;
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(6, 4).spacing(0, 3).applyTo(control);
		heading = label();
		heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		byline = label();
		colour();
		ThemeColors.whenChanged(byline, this::colour);
		message = new Text(control, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, false).hint(1, MESSAGE_LINES * message.getLineHeight()).applyTo(message);
		tabs = new CTabFolder(control, SWT.FLAT);
		GridDataFactory.fillDefaults().grab(true, true).hint(1, 1).applyTo(tabs);
		files = new FileChangeTable(tabs, change -> shown.ifPresent(difference -> opener.open(difference, change)));
		filesTab = tab("Files", files.control());
		data = new DataTabs(tabs);
		tabs.setSelection(0);
	}

	/** Opens the two versions of a file. */
	@FunctionalInterface
	public interface FileOpener {
		void open(VersionDifference difference, FileChange file);
	}

	private Label label() {
		Label label = new Label(control, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(label);
		return label;
	}

	private void colour() {
		byline.setForeground(ThemeColors.MUTED_TEXT.color());
	}

	private CTabItem tab(String title, Control content) {
		CTabItem item = new CTabItem(tabs, SWT.NONE);
		item.setText(title);
		item.setControl(content);
		return item;
	}

	public Control control() {
		return control;
	}

	public void show() {
		Optional<VersionPair> pair = presenter.pair();
		heading.setText(literal(pair.map(this::title).orElse("Select one commit to see what it changed, or two to compare them")));
		byline.setText(literal(pair.map(this::byline).orElse("")));
		String said = pair.filter(_ -> presenter.selected().size() == 1).map(each -> body(each.newer())).orElse("");
		message.setText(said);
		((GridData) message.getLayoutData()).exclude = said.isEmpty();
		message.setVisible(!said.isEmpty());
		if (!presenter.difference().equals(shown)) {
			shown = presenter.difference();
			files.show(shown.map(VersionDifference::files).orElse(List.of()));
			data.show(shown.flatMap(VersionDifference::data));
		}
		filesTab.setText(shown.map(difference -> "Files (" + difference.count() + ")").orElse("Files"));
		control.layout();
	}

	/** An ampersand that somebody wrote is no mnemonic. */
	private static String literal(String text) {
		return text.replace("&", "&&");
	}

	private String title(VersionPair pair) {
		return presenter.selected().size() == 1 ? pair.newer().subject()
				: pair.older().map(id -> id.substring(0, SHORT_ID)).orElse("nothing") + " compared with " + pair.newer().shortId();
	}

	private String byline(VersionPair pair) {
		String differ = shown(pair).map(VersionDifference::summary).orElse("comparing \u2026");
		HistoryCommit commit = pair.newer();
		return presenter.selected().size() == 1
				? commit.shortId() + " by " + commit.author().name() + ", " + CommitTable.time(commit.authored()) + ": " + differ
				: differ;
	}

	private Optional<VersionDifference> shown(VersionPair pair) {
		return presenter.difference().filter(difference -> difference.pair().equals(pair));
	}

	/** @return what the message says behind its subject */
	private static String body(HistoryCommit commit) {
		int end = commit.message().indexOf("\n\n");
		return end < 0 ? "" : commit.message().substring(end).strip();
	}

	/** Brings the classes to the front: how many labels each has in both versions. */
	public void showClasses() {
		tabs.setSelection(data.classes());
	}

	/** Selects a file. @param path as the newer version has it */
	public void selectFile(String path) {
		shown.stream().flatMap(difference -> difference.files().stream()).filter(file -> file.path().equals(path)).forEach(files::select);
	}

	/** @return the files that are selected, with the versions that they are of */
	public List<FileChange> selectedFiles() {
		return files.selection();
	}
}
