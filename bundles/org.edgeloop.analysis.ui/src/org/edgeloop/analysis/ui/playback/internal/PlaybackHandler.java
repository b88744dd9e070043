package org.edgeloop.analysis.ui.playback.internal;

import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;
import org.edgeloop.analysis.ui.playback.Playback;
import org.edgeloop.analysis.ui.playback.PlaybackPresenter;
import org.edgeloop.ui.Icons;

/** The commands of playback: {@code plugin.xml} names which one behind the class. */
public final class PlaybackHandler extends AbstractHandler implements IExecutableExtension, IElementUpdater {

	/** What a command does. */
	private enum Step {
		PLAY(PlaybackPresenter::toggle),
		LOOP(playback -> playback.setLoops(!playback.loops())),
		FASTER(playback -> playback.changeSpeed(true)),
		SLOWER(playback -> playback.changeSpeed(false));

		private final Consumer<PlaybackPresenter> work;

		Step(Consumer<PlaybackPresenter> work) {
			this.work = work;
		}
	}

	private Step step = Step.PLAY;

	@Override
	public void setInitializationData(IConfigurationElement element, String property, @Nullable Object data) {
		step = Step.valueOf(String.valueOf(data));
	}

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		step.work.accept(Playback.on(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage()));
		return null;
	}

	@Override
	public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
		IWorkbenchWindow window = element.getServiceLocator().getService(IWorkbenchWindow.class);
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		if (page == null) {
			return;
		}
		PlaybackPresenter playback = Playback.on(page);
		if (step == Step.PLAY) {
			element.setIcon((playback.isPlaying() ? Icons.STOP : Icons.RUN).descriptor());
			element.setText(playback.isPlaying() ? "Stop Playing" : "Play as Sound");
		} else if (step == Step.LOOP) {
			element.setChecked(playback.loops());
		}
	}
}
