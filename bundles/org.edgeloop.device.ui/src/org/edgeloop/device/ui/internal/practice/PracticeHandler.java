package org.edgeloop.device.ui.internal.practice;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.edgeloop.base.Problem;
import org.edgeloop.device.practice.bench.PracticeBench;
import org.edgeloop.device.ui.internal.devices.DeviceParts;
import org.edgeloop.device.ui.internal.devices.OpenProjects;
import org.edgeloop.ui.OperationJob;
import org.edgeloop.ui.Problems;

/** Starts practice devices for the project that is selected, or the first one; or ends them. */
public final class PracticeHandler extends AbstractHandler implements IExecutableExtension {

	/** The family of the jobs that start and end practice devices. */
	public static final Object FAMILY = PracticeHandler.class;

	private boolean isStart = true;

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		isStart = "START".equals(data);
	}

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		if (window != null && isStart) {
			project(event).ifPresentOrElse(project -> start(window, project), () -> Problems.show(window.getShell(), "Practice Devices",
					Problem.warning("There is no project that could have practice devices.", "", "Open a project first, such as the demo project.")));
		} else {
			new OperationJob<>("Ending practice devices", FAMILY, _ -> RunningPractice.stop()).onResult(_ -> refresh(window)).schedule();
		}
		return null;
	}

	private static Optional<IProject> project(ExecutionEvent event) {
		IResource selected = Adapters.adapt(HandlerUtil.getCurrentStructuredSelection(event).getFirstElement(), IResource.class);
		return Stream.concat(Stream.ofNullable(selected).map(IResource::getProject), OpenProjects.all().stream()).filter(OpenProjects.all()::contains).findFirst();
	}

	private static void start(IWorkbenchWindow window, IProject project) {
		Path folder = project.getLocation().toPath();
		new OperationJob<>("Starting practice devices", FAMILY, progress -> RunningPractice.start(folder, progress)).onResult(bench -> started(window, bench)).schedule();
	}

	private static void started(IWorkbenchWindow window, PracticeBench bench) {
		refresh(window);
		new DeviceParts(window).filesChanged(bench.files());
		if (bench.files().isEmpty()) {
			bench.missing().stream().findFirst().ifPresent(problem -> Problems.show(window.getShell(), "Practice Devices", problem));
		} else {
			bench.missing().forEach(problem -> Problems.log(Problems.toStatus(problem, null)));
		}
	}

	private static void refresh(@Nullable IWorkbenchWindow window) {
		if (window != null) {
			new DeviceParts(window).devicesView().ifPresent(view -> view.presenter().refresh());
		}
	}
}
