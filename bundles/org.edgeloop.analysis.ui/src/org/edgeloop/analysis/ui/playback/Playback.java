package org.edgeloop.analysis.ui.playback;

import java.util.Optional;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.commands.ICommandService;
import org.edgeloop.analysis.ui.RecordingFollower;
import org.edgeloop.analysis.ui.playback.internal.PlaybackView;
import org.edgeloop.base.Problem;
import org.edgeloop.signal.sound.SystemSound;
import org.edgeloop.ui.JobsBackground;
import org.edgeloop.ui.Problems;

/** The playback of the workbench, which follows the labelling editor in front. In the user interface thread. */
public final class Playback {

	/** The family of the jobs that play. */
	public static final Object PLAYING = new Family("Playing");

	/** The commands whose items show how playback stands. */
	private static final String[] COMMANDS = { "play", "loop" };

	private static Optional<Playback> shared = Optional.empty();

	private record Family(String name) {
	}

	private final IWorkbenchPage page;
	private final PlaybackPresenter presenter;
	private final RecordingFollower follower;

	private Playback(IWorkbenchPage page) {
		this.page = page;
		presenter = new PlaybackPresenter(new SystemSound(), new JobsBackground(PLAYING, page.getWorkbenchWindow().getShell().getDisplay()));
		follower = new RecordingFollower(page, presenter::setTimeline, _ -> {
			// the presenter listens itself
		});
		presenter.addListener(this::changed);
	}

	/** @return what plays the recording in front on a page; what another page plays stops */
	public static PlaybackPresenter on(IWorkbenchPage page) {
		Optional<Playback> before = shared;
		if (before.isPresent() && before.get().page == page) {
			return before.get().presenter;
		}
		var playback = new Playback(page);
		// What follows refreshes commands, which ask for it in turn.
		shared = Optional.of(playback);
		before.ifPresent(Playback::end);
		playback.follower.start();
		return playback.presenter;
	}

	private void end() {
		presenter.setTimeline(Optional.empty());
		follower.dispose();
	}

	/** Whoever plays by a key must see why there is no sound. */
	private void changed() {
		ICommandService commands = page.getWorkbenchWindow().getService(ICommandService.class);
		for (String command : COMMANDS) {
			commands.refreshElements("org.edgeloop.analysis.ui.playback." + command, null);
		}
		if (presenter.problem().filter(problem -> problem.severity() == Problem.Severity.ERROR).isPresent()) {
			try {
				page.showView(PlaybackView.ID, null, IWorkbenchPage.VIEW_VISIBLE);
			} catch (PartInitException e) {
				Problems.log("Showing why nothing is heard", e);
			}
		}
	}
}
