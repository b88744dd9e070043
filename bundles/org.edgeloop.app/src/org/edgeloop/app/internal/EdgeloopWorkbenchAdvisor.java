package org.edgeloop.app.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;
import org.edgeloop.app.LabelPerspective;
import org.edgeloop.ui.Icons;
import org.edgeloop.ui.Problems;

/** The workbench's life: what it starts with, what it opens, what it saves when it ends. */
public class EdgeloopWorkbenchAdvisor extends WorkbenchAdvisor {

	private final List<Path> open;

	/** @param open project folders and recordings to open once the window is there */
	public EdgeloopWorkbenchAdvisor(List<Path> open) {
		this.open = open;
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return LabelPerspective.ID;
	}

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		configurer.setSaveAndRestore(true);
		IDE.registerAdapters();
		declareImages(configurer);
	}

	/** The platform's views on resources ask for these; only an application can give them. */
	private static void declareImages(IWorkbenchConfigurer configurer) {
		ImageDescriptor project = Icons.PROJECT.descriptor();
		configurer.declareImage(IDE.SharedImages.IMG_OBJ_PROJECT, project, true);
		configurer.declareImage(IDE.SharedImages.IMG_OBJ_PROJECT_CLOSED, Icons.GROUP.descriptor(), true);
		configurer.declareImage(IDE.SharedImages.IMG_OPEN_MARKER, Icons.NEXT.descriptor(), true);
		configurer.declareImage(IDE.SharedImages.IMG_OBJS_TASK_TSK, Icons.COMMIT.descriptor(), true);
		configurer.declareImage(IDE.SharedImages.IMG_OBJS_BKMRK_TSK, Icons.LABEL_POINT.descriptor(), true);
		declareProblemImages(configurer);
	}

	/** The Problems view asks for these by names that the platform keeps to itself. */
	private static void declareProblemImages(IWorkbenchConfigurer configurer) {
		configurer.declareImage("IMG_OBJS_ERROR_PATH", Icons.ERROR.descriptor(), true);
		configurer.declareImage("IMG_OBJS_WARNING_PATH", Icons.WARNING.descriptor(), true);
		configurer.declareImage("IMG_OBJS_INFO_PATH", Icons.INFO.descriptor(), true);
		configurer.declareImage("IMG_ETOOL_PROBLEM_CATEGORY", Icons.GROUP.descriptor(), true);
		configurer.declareImage("IMG_ELCL_QUICK_FIX_ENABLED", Icons.OVERLAY_FIX.descriptor(), true);
		configurer.declareImage("IMG_DLCL_QUICK_FIX_DISABLED", Icons.OVERLAY_FIX.descriptor(), true);
		for (String state : List.of("", "_error", "_warning", "_info")) {
			ResourceLocator.imageDescriptorFromBundle("org.eclipse.ui.ide", "icons/full/eview16/problems_view" + state + ".svg").ifPresent(
					image -> configurer.declareImage("IMG_ETOOL_PROBLEMS_VIEW" + state.toUpperCase(Locale.ROOT), image, true));
		}
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new EdgeloopWindowAdvisor(configurer);
	}

	@Override
	public IAdaptable getDefaultPageInput() {
		return ResourcesPlugin.getWorkspace().getRoot();
	}

	@Override
	public void postStartup() {
		OpenRequests.open(PlatformUI.getWorkbench().getActiveWorkbenchWindow(), open);
	}

	@Override
	public void eventLoopException(Throwable exception) {
		Problems.log("The user interface met an error that nothing had caught.", exception);
	}

	@Override
	public void postShutdown() {
		try {
			ResourcesPlugin.getWorkspace().save(true, new NullProgressMonitor());
		} catch (CoreException e) {
			Problems.log(e.getStatus());
		}
	}

	/** @return the display that the workbench runs on */
	protected static Display display() {
		return PlatformUI.getWorkbench().getDisplay();
	}
}
