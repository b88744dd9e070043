package org.edgeloop.dataset.ui.taxonomy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.EditorPart;
import org.edgeloop.base.Problem;
import org.edgeloop.dataset.DatasetDescription;
import org.edgeloop.dataset.DatasetFiles;
import org.edgeloop.dataset.ui.labelling.internal.ModalBackground;
import org.edgeloop.dataset.ui.taxonomy.internal.TaxonomyArea;
import org.edgeloop.dataset.ui.taxonomy.internal.TaxonomyDialogs;
import org.edgeloop.dataset.ui.taxonomy.internal.TaxonomySaver;
import org.edgeloop.ui.GlobalAction;
import org.edgeloop.ui.InputFile;
import org.edgeloop.ui.OperationJob;
import org.edgeloop.ui.Problems;
import org.edgeloop.ui.UndoHandler;

/** Edits the label types, tiers and presets of a project: its {@code dataset.json}. */
public final class TaxonomyEditor extends EditorPart {

	public static final String ID = "org.edgeloop.dataset.ui.taxonomyEditor";

	/** The family of the jobs that open taxonomies. */
	public static final Object OPENING = new Object();

	private Path project;
	private TaxonomyArea area;
	private Optional<TaxonomyPresenter> presenter = Optional.empty();
	private Optional<Job> opening = Optional.empty();
	private Optional<Runnable> endUndo = Optional.empty();
	private boolean disposed;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		Path file = InputFile.path(input).orElseThrow(() -> new PartInitException(input.getName() + " is no local file."));
		project = file.toAbsolutePath().getParent();
		setSite(site);
		setInput(input);
		setPartName("Label Types of " + project.getFileName());
		setTitleToolTip(file.toString());
	}

	@Override
	public void createPartControl(Composite parent) {
		area = new TaxonomyArea(parent, this::open);
		new GlobalAction(ActionFactory.REVERT, this::open).install(getEditorSite().getActionBars());
		open();
	}

	/** Reads the file, anew if it was read: unsaved changes are dropped. */
	private void open() {
		opening.ifPresent(Job::cancel);
		var job = new OperationJob<>("Opening the label types of " + project.getFileName(), OPENING, _ -> DatasetFiles.read(project));
		job.onResult(description -> {
			if (isCurrent(job)) {
				opened(description);
			}
		}).onFailure(problem -> {
			if (isCurrent(job)) {
				area.showProblem(problem);
			}
		});
		opening = Optional.of(job);
		job.schedule();
	}

	private boolean isCurrent(Job job) {
		return !disposed && opening.filter(current -> current == job).isPresent();
	}

	private void opened(DatasetDescription description) {
		endUndo.ifPresent(Runnable::run);
		var opened = new TaxonomyPresenter(description);
		presenter = Optional.of(opened);
		endUndo = Optional.of(UndoHandler.install(getEditorSite(), opened.commandStack()));
		opened.addListener(() -> firePropertyChange(PROP_DIRTY));
		area.show(opened);
		firePropertyChange(PROP_DIRTY);
	}

	/** @return what edits the types; empty while the file is being read, and if it cannot be */
	public Optional<TaxonomyPresenter> presenter() {
		return presenter;
	}

	@Override
	public boolean isDirty() {
		return presenter.map(TaxonomyPresenter::isDirty).orElse(false);
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		presenter.ifPresent(edited -> {
			var saver = new TaxonomySaver(project, new ModalBackground(monitor, getSite().getShell().getDisplay()),
					new TaxonomyDialogs(getSite().getPage(), project));
			try {
				if (!saver.save(edited)) {
					monitor.setCanceled(true);
				}
			} catch (IOException e) {
				monitor.setCanceled(true);
				Problem problem = Problems.of(e);
				Problems.show(getSite().getShell(), "Save Label Types", problem);
			} catch (InterruptedException e) {
				monitor.setCanceled(true);
			}
		});
	}

	/** The label types belong to their project and are saved nowhere else. */
	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void doSaveAs() {
		throw new UnsupportedOperationException();
	}

	@Override
	public void setFocus() {
		area.setFocus();
	}

	@Override
	public void dispose() {
		disposed = true;
		opening.ifPresent(Job::cancel);
		endUndo.ifPresent(Runnable::run);
		super.dispose();
	}
}
