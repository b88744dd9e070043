package org.edgeloop.pipeline.ui.internal.adding;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.edgeloop.dvc.pipeline.AddStageOperation;
import org.edgeloop.dvc.pipeline.NewStage;
import org.edgeloop.pipeline.ui.DvcStages;
import org.edgeloop.pipeline.ui.StagesSnapshot;
import org.edgeloop.pipeline.ui.StagesView;
import org.edgeloop.ui.Icons;
import org.edgeloop.ui.JobsBackground;
import org.edgeloop.ui.LatestWork;

/** Makes a stage and writes it into the {@code dvc.yaml} of a project. */
public final class NewStageWizard extends Wizard implements INewWizard {

	private static final StageFields EMPTY = new StageFields("", "", "", "", "", "", "", "");

	private final Map<Path, Set<String>> known = new HashMap<>();
	private List<Path> folders = List.of();
	private IWorkbenchPage workbenchPage;
	private StageFormPage page;
	private LatestWork<Optional<StagesSnapshot>> reading;

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		List<Path> found = new ArrayList<>();
		Optional.ofNullable(Adapters.adapt(selection.getFirstElement(), IResource.class)).map(IResource::getProject).filter(NewStageWizard::isOnDisk)
				.ifPresent(project -> found.add(project.getLocation().toPath()));
		Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(NewStageWizard::isOnDisk).map(project -> project.getLocation().toPath())
				.forEach(found::add);
		init(workbench.getActiveWorkbenchWindow().getActivePage(), found);
	}

	/** @param places whose {@code dvc.yaml} the stage may stand in; the first is chosen */
	void init(IWorkbenchPage shownIn, List<Path> places) {
		workbenchPage = shownIn;
		folders = places.stream().distinct().toList();
		setWindowTitle("New Stage");
		setDefaultPageImageDescriptor(Icons.STAGES.descriptor());
		setNeedsProgressMonitor(false);
	}

	private static boolean isOnDisk(@Nullable IProject project) {
		return project != null && project.isOpen() && project.getLocation() != null;
	}

	@Override
	public void addPages() {
		if (folders.isEmpty()) {
			addPage(new NoProjectPage());
			return;
		}
		page = new StageFormPage("New Stage", folders, EMPTY, false, fields -> fields.stage(known.getOrDefault(page.folder(), Set.of())));
		addPage(page);
	}

	@Override
	public void createPageControls(org.eclipse.swt.widgets.Composite parent) {
		super.createPageControls(parent);
		if (page != null) {
			reading = new LatestWork<>(new JobsBackground(StagesView.FAMILY, parent.getDisplay()), this::read, _ -> {
				// what is wrong with the file is said when the stage is to be written
			});
			page.whenFolderChosen(this::readNames);
			readNames();
		}
	}

	/** Names of stages are known a moment later; until then a name that is taken is refused when the stage is written. */
	private void readNames() {
		Path folder = page.folder();
		reading.start("Reading stages", progress -> new DvcStages().list(folder, progress));
	}

	private void read(Optional<StagesSnapshot> snapshot) {
		snapshot.ifPresent(now -> now.rows().stream().filter(row -> !row.stage().name().isEmpty())
				.collect(Collectors.groupingBy(row -> row.stage().file().getParent(), Collectors.mapping(row -> row.stage().name(), Collectors.toSet())))
				.forEach(known::put));
		if (!page.getControl().isDisposed()) {
			page.check();
		}
	}

	@Override
	public boolean performFinish() {
		page.stage().ifPresent(stage -> {
			Path folder = page.folder();
			new StageWork(workbenchPage).finish(this, page, new StageWork.Change("Add Stage " + stage.name(), folder, stage.name(),
					progress -> new AddStageOperation(folder, stage, false).run(progress).edits()));
		});
		return false;
	}

	@Override
	public void dispose() {
		if (reading != null) {
			reading.cancel();
		}
		super.dispose();
	}

	/** @return what the user has entered so far; empty while that is no stage */
	Optional<NewStage> stage() {
		return page.stage();
	}
}
