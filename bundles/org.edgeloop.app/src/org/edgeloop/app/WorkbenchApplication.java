package org.edgeloop.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.edgeloop.app.internal.EdgeloopWorkbenchAdvisor;
import org.edgeloop.app.internal.StartArguments;
import org.edgeloop.app.internal.Terminal;
import org.edgeloop.app.internal.Workspaces;
import org.edgeloop.base.Problem;
import org.edgeloop.ui.DesktopTheme;
import org.edgeloop.ui.Problems;

/**
 * Runs the workbench until its last window is closed.
 *
 * <p>
 * Arguments: {@code --open PATH} (repeatable) opens a project folder or a recording; {@code -data DIR} is the platform's own
 * and chooses the workspace.
 */
public final class WorkbenchApplication implements IApplication {

	/** The exit code of a start that could not be made: no display, or the workspace is in use. */
	public static final Integer EXIT_REFUSED = 3;

	@Override
	public Object start(IApplicationContext context) {
		StartArguments arguments = StartArguments.of(context);
		Display display;
		try {
			display = PlatformUI.createDisplay();
		} catch (SWTError | UnsatisfiedLinkError e) {
			Terminal.report(Problem.error("There is no display to open the workbench on.", String.valueOf(e.getMessage()),
					"Start it from a desktop session, or run the tour or the command line instead."));
			return EXIT_REFUSED;
		}
		try {
			Optional<Problem> refused = Workspaces.claim(Platform.getInstanceLocation(), Workspaces.defaultFolder());
			if (refused.isPresent()) {
				Problems.show(null, "Edgeloop", refused.get());
				return EXIT_REFUSED;
			}
			return run(display, arguments.open());
		} finally {
			display.dispose();
			Workspaces.release(Platform.getInstanceLocation());
		}
	}

	private static Integer run(Display display, List<Path> open) {
		DesktopTheme.beforeWorkbench();
		int code = PlatformUI.createAndRunWorkbench(display, new EdgeloopWorkbenchAdvisor(open));
		return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
	}

	@Override
	public void stop() {
		if (PlatformUI.isWorkbenchRunning()) {
			PlatformUI.getWorkbench().getDisplay().syncExec(PlatformUI.getWorkbench()::close);
		}
	}
}
