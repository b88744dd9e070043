package org.edgeloop.experiment.ui.internal.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.edgeloop.base.Problem;
import org.edgeloop.experiment.Artifact;
import org.edgeloop.experiment.ui.run.RunPresenter;
import org.edgeloop.ui.OperationJob;
import org.edgeloop.ui.Problems;

/** Opens artifacts in the editors that are registered for them, fetched to this machine where they are elsewhere. */
public final class ArtifactOpener {

	/** The family of the jobs that save artifacts. */
	public static final Object FAMILY = ArtifactOpener.class;

	private static final String TITLE = "Open Artifact";
	private static final String TEXT_EDITOR = "org.eclipse.ui.DefaultTextEditor";
	/** How much of a file tells whether it is text. */
	private static final int PROBE = 8192;

	private final RunPresenter presenter;
	private final IWorkbenchPage page;

	public ArtifactOpener(RunPresenter presenter, IWorkbenchPage page) {
		this.presenter = presenter;
		this.page = page;
	}

	private Shell shell() {
		return page.getWorkbenchWindow().getShell();
	}

	private void say(Problem problem) {
		Problems.show(shell(), TITLE, problem);
	}

	/** Opens a file of the run. */
	void open(Artifact artifact) {
		presenter.fetch(artifact.path(), file -> probe(artifact, file), this::say);
	}

	private void probe(Artifact artifact, Path file) {
		if (editor(artifact.name()).isPresent()) {
			show(artifact, file, editor(artifact.name()));
			return;
		}
		new OperationJob<>("Reading " + artifact.name(), FAMILY, _ -> isText(file))
				.onResult(text -> show(artifact, file, text ? Optional.of(TEXT_EDITOR) : Optional.empty())).onFailure(this::say).schedule();
	}

	private Optional<String> editor(String name) {
		return Optional.ofNullable(page.getWorkbenchWindow().getWorkbench().getEditorRegistry().getDefaultEditor(name))
				.filter(IEditorDescriptor::isInternal).map(IEditorDescriptor::getId);
	}

	/** Text has no zero bytes. */
	private static boolean isText(Path file) throws IOException {
		try (var in = Files.newInputStream(file)) {
			for (byte one : in.readNBytes(PROBE)) {
				if (one == 0) {
					return false;
				}
			}
			return true;
		}
	}

	private void show(Artifact artifact, Path file, Optional<String> editor) {
		if (editor.isEmpty()) {
			say(Problem.error("Nothing here opens files of this kind", artifact.path(), "save it with Save As… and open it with another program"));
			return;
		}
		try {
			IFileStore store = EFS.getLocalFileSystem().fromLocalFile(file.toFile());
			IDE.openEditor(page, store.toURI(), editor.get(), true);
		} catch (PartInitException e) {
			say(Problem.error("The editor could not be opened", artifact.path(), "The Error Log view has the details."));
			Problems.log("An artifact could not be opened.", e);
		}
	}

	/** Copies a file of the run to where the user wants it. */
	void saveAs(Artifact artifact) {
		FileDialog dialog = new FileDialog(shell(), SWT.SAVE);
		dialog.setFileName(artifact.name());
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen != null) {
			presenter.fetch(artifact.path(), file -> new OperationJob<>("Saving " + artifact.name(), FAMILY,
					_ -> Files.copy(file, Path.of(chosen), StandardCopyOption.REPLACE_EXISTING)).schedule(), this::say);
		}
	}

	/** Copies where a file of the run lies on this machine. */
	void copyPath(Artifact artifact) {
		presenter.fetch(artifact.path(), file -> {
			Clipboard clipboard = new Clipboard(shell().getDisplay());
			clipboard.setContents(new Object[] { file.toString() }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		}, this::say);
	}
}
