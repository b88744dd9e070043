package org.edgeloop.app.tour;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.edgeloop.app.internal.StartArguments;
import org.edgeloop.app.internal.Terminal;
import org.edgeloop.app.internal.Workspaces;
import org.edgeloop.base.Problem;
import org.edgeloop.base.TemporaryFolder;
import org.edgeloop.ui.DesktopTheme;
import org.edgeloop.ui.Problems;

/**
 * Walks through the real workbench on the demo project and saves a picture of each part.
 *
 * <p>
 * Arguments: {@code --out DIR} for the pictures; {@code --theme light|dark}; {@code --demo DIR} for a demo project that is
 * there already, of which a copy is shown; {@code --stop WORDS} for the stops alone whose name begins so; {@code --zoom 100|150|200}, which is checked, because the toolkit takes it from the
 * environment before any of this runs. Whoever starts the tour sets:
 *
 * <pre>
 * zoom  environment                          display
 * 100   GDK_SCALE=1                          1600 × 1000
 * 150   GDK_SCALE=1 GDK_DPI_SCALE=1.5        2400 × 1500
 * 200   GDK_SCALE=2                          3200 × 2000
 * </pre>
 *
 * Its workspace is a temporary folder, unless {@code -data} names one.
 */
public final class TourApplication implements IApplication {

	/** The exit code when a part could not be shown or an error was logged. */
	public static final Integer EXIT_FAILED = 1;
	private static final Integer EXIT_USAGE = 2;

	@Override
	public Object start(IApplicationContext context) throws IOException {
		StartArguments arguments = StartArguments.of(context);
		Optional<String> out = arguments.value("--out");
		if (out.isEmpty()) {
			return refuse(Problem.error("The tour needs a folder for its pictures.", "", "Add --out DIR."), EXIT_USAGE);
		}
		Optional<String> theme = arguments.value("--theme");
		if (theme.isPresent() && !theme.get().equals(DesktopTheme.LIGHT) && !theme.get().equals(DesktopTheme.DARK)) {
			return refuse(Problem.error("There is no such theme.", "--theme " + theme.get(), "Choose light or dark."), EXIT_USAGE);
		}
		Location location = Platform.getInstanceLocation();
		Optional<Problem> refused = Workspaces.claim(location,
				location == null || location.isSet() ? Workspaces.defaultFolder() : temporaryWorkspace());
		if (refused.isPresent()) {
			return refuse(refused.get(), EXIT_FAILED);
		}
		Display display;
		try {
			display = PlatformUI.createDisplay();
		} catch (SWTError | UnsatisfiedLinkError e) {
			return refuse(Problem.error("There is no display.", String.valueOf(e.getMessage()), "Start the tour under Xvfb."), EXIT_FAILED);
		}
		try {
			theme.ifPresent(choice -> DesktopTheme.store().setValue(DesktopTheme.PREFERENCE, choice));
			DesktopTheme.beforeWorkbench();
			Path demo = TourDemo.prepare(Workspaces.folder(Platform.getInstanceLocation()), arguments.value("--demo").map(Path::of));
			var tour = new Tour(demo, new TourCamera(Path.of(out.get()).toAbsolutePath()), arguments.value("--zoom"),
					arguments.value("--stop").orElse(""));
			PlatformUI.createAndRunWorkbench(display, new TourWorkbenchAdvisor(tour));
			return tour.failures().isEmpty() ? EXIT_OK : EXIT_FAILED;
		} catch (IOException e) {
			return refuse(Problems.of(e), EXIT_FAILED);
		} finally {
			display.dispose();
			Workspaces.release(Platform.getInstanceLocation());
		}
	}

	/** @return a folder that is deleted when the program ends and the platform has written the last of it */
	private static Path temporaryWorkspace() throws IOException {
		TemporaryFolder folder = TemporaryFolder.create("edgeloop-tour");
		Runtime.getRuntime().addShutdownHook(new Thread(() -> {
			try {
				folder.close();
			} catch (IOException e) {
				// it lies among the temporary files, which the system deletes itself
			}
		}, "delete the workspace of the tour"));
		return folder.path();
	}

	private static Integer refuse(Problem problem, Integer code) {
		Terminal.report(problem);
		return code;
	}

	@Override
	public void stop() {
		if (PlatformUI.isWorkbenchRunning()) {
			PlatformUI.getWorkbench().getDisplay().syncExec(PlatformUI.getWorkbench()::close);
		}
	}
}
