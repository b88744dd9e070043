package org.edgeloop.pipeline.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.edgeloop.dvc.pipeline.ReproListener;
import org.edgeloop.dvc.pipeline.RunState;
import org.edgeloop.dvc.pipeline.Stage;
import org.edgeloop.pipeline.ui.RunLine.Tone;
import org.edgeloop.ui.Background;

/** Brings what is heard of a run from its threads to the presenter's, many lines at once, so that a talkative command does not flood it. */
final class RunMailbox implements ReproListener {

	/**
	 * What came since the last one.
	 *
	 * @param states the latest of each stage by its address, in order
	 */
	record Batch(Map<String, RunState> states, List<RunLine> lines) {
	}

	private final Background background;
	private final Consumer<Batch> reader;
	private Map<String, RunState> states = new LinkedHashMap<>();
	private List<RunLine> lines = new ArrayList<>();
	private boolean isPosted;

	RunMailbox(Background background, Consumer<Batch> reader) {
		this.background = background;
		this.reader = reader;
	}

	@Override
	public synchronized void planned(List<Stage> stages) {
		stages.forEach(stage -> states.putIfAbsent(stage.address(), RunState.WAITING));
		post();
	}

	@Override
	public synchronized void changed(Stage stage, RunState state) {
		states.put(stage.address(), state);
		post();
	}

	@Override
	public synchronized void logged(Stage stage, LogLine line) {
		lines.add(new RunLine(stage.address(), line.text(), line.error() ? Tone.ERROR : Tone.OUTPUT));
		post();
	}

	@Override
	public synchronized void said(String line) {
		line.lines().forEach(each -> lines.add(new RunLine("", each, Tone.NOTE)));
		post();
	}

	@Override
	public synchronized void warned(String line) {
		line.lines().forEach(each -> lines.add(new RunLine("", each, Tone.WARNING)));
		post();
	}

	/** Has the reader see the rest before whatever is posted after this. */
	synchronized void flush() {
		post();
	}

	private void post() {
		if (!isPosted) {
			isPosted = true;
			background.post(() -> reader.accept(take()));
		}
	}

	private synchronized Batch take() {
		var batch = new Batch(states, lines);
		states = new LinkedHashMap<>();
		lines = new ArrayList<>();
		isPosted = false;
		return batch;
	}
}
