package org.edgeloop.pipeline.ui.internal.stages;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.edgeloop.base.Problem;
import org.edgeloop.pipeline.ui.StageRow;
import org.edgeloop.pipeline.ui.StagesPresenter;
import org.edgeloop.ui.Problems;

/** Opens the files that stages stand in, at the stages' lines. */
public final class StageOpener {

	/** The kinds of files that stages are read from. */
	private static final Pattern PLACE = Pattern.compile("(?<file>.+\\.(?:yaml|yml|dvc|lock|json|toml|py))(?::(?<line>\\d{1,9}))?");

	/**
	 * A line of a file.
	 *
	 * @param line from 1
	 */
	private record Place(Path file, int line) {
	}

	private StageOpener() {
	}

	/** Opens the file of a stage in an editor and shows where the stage begins. */
	public static void open(StageRow row, IWorkbenchPage page) {
		open(new Place(row.stage().file(), row.stage().line()), page);
	}

	/** Opens the file in which something is wrong with the stages, and shows its line; does nothing where no file is named. */
	public static void openProblem(StagesPresenter presenter, IWorkbenchPage page) {
		place(presenter).ifPresent(place -> open(place, page));
	}

	/** @return whether something is wrong in a file that is named */
	public static boolean canOpenProblem(StagesPresenter presenter) {
		return presenter.problem().filter(problem -> PLACE.matcher(problem.where()).matches()).isPresent();
	}

	/** Problems name files from the repository's folder, which is not known where nothing could be read; it is one above the folder shown. */
	private static Optional<Place> place(StagesPresenter presenter) {
		Matcher place = PLACE.matcher(presenter.problem().map(Problem::where).orElse(""));
		@Nullable Path nearest = presenter.root().or(presenter::folder).orElse(null);
		for (Path base = place.matches() ? nearest : null; base != null; base = base.getParent()) {
			Path file = base.resolve(place.group("file"));
			if (Files.isRegularFile(file)) {
				return Optional.of(new Place(file, place.group("line") == null ? 1 : Integer.parseInt(place.group("line"))));
			}
		}
		return Optional.empty();
	}

	private static void open(Place place, IWorkbenchPage page) {
		IFile file = ResourcesPlugin.getWorkspace().getRoot().getFileForLocation(IPath.fromPath(place.file()));
		try {
			IEditorPart editor = file != null && file.exists() ? IDE.openEditor(page, file)
					: IDE.openEditorOnFileStore(page, EFS.getLocalFileSystem().fromLocalFile(place.file().toFile()));
			if (editor instanceof ITextEditor text) {
				reveal(text, place.line());
			}
		} catch (PartInitException e) {
			Problems.show(page.getWorkbenchWindow().getShell(), "Open " + place.file().getFileName(), Problems.of(e));
		}
	}

	/** The file may have become shorter since it was read; then it is just open. */
	private static void reveal(ITextEditor editor, int line) {
		@Nullable IDocument text = editor.getDocumentProvider().getDocument(editor.getEditorInput());
		try {
			if (text != null && line <= text.getNumberOfLines()) {
				editor.selectAndReveal(text.getLineOffset(line - 1), text.getLineInformation(line - 1).getLength());
			}
		} catch (BadLocationException e) {
			Problems.log("There is no line " + line, e);
		}
	}
}
