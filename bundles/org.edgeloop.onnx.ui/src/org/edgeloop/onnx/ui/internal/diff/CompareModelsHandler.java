package org.edgeloop.onnx.ui.internal.diff;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.edgeloop.onnx.ui.OnnxEditor;
import org.edgeloop.onnx.ui.diff.DiffEditor;
import org.edgeloop.onnx.ui.diff.DiffInput;
import org.edgeloop.ui.InputFile;

/** Compares the two models that are selected; or the one that is selected or open with one that the user chooses. */
public final class CompareModelsHandler extends AbstractHandler {

	private static final String ENDING = "onnx";

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		List<Path> models = selected(HandlerUtil.getCurrentSelection(event));
		if (models.isEmpty()) {
			open(HandlerUtil.getActiveEditor(event)).ifPresent(models::add);
		}
		if (models.size() == 1) {
			ask(HandlerUtil.getActiveShell(event), models.getFirst()).ifPresent(models::add);
		}
		if (models.size() >= 2) {
			try {
				HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().openEditor(new DiffInput(models.get(0), models.get(1)), DiffEditor.ID);
			} catch (PartInitException e) {
				throw new ExecutionException("The editor could not be opened", e);
			}
		}
		return null;
	}

	private static List<Path> selected(@Nullable ISelection selection) {
		List<Path> models = new ArrayList<>();
		if (selection instanceof IStructuredSelection several) {
			for (Object element : several) {
				IFile file = Adapters.adapt(element, IFile.class);
				if (file != null && ENDING.equals(file.getFileExtension()) && file.getLocation() != null) {
					models.add(file.getLocation().toPath());
				}
			}
		}
		return models;
	}

	private static Optional<Path> open(@Nullable IEditorPart editor) {
		return editor instanceof OnnxEditor model ? InputFile.path(model.getEditorInput()) : Optional.empty();
	}

	private static Optional<Path> ask(Shell shell, Path first) {
		FileDialog dialog = new FileDialog(shell, SWT.OPEN);
		dialog.setText("Compare " + first.getFileName() + " With");
		dialog.setFilterExtensions(new String[] { "*." + ENDING });
		dialog.setFilterPath(String.valueOf(first.getParent()));
		return Optional.ofNullable(dialog.open()).map(Path::of);
	}
}
