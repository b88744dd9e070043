package org.edgeloop.analysis.ui.spectrum;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.edgeloop.analysis.ui.AnalysedPart;
import org.edgeloop.base.Problem;
import org.edgeloop.base.SampleRange;
import org.edgeloop.signal.SampleSource;
import org.edgeloop.signal.spectrum.Kurtogram;
import org.edgeloop.signal.spectrum.KurtogramOperation;
import org.edgeloop.ui.Background;
import org.edgeloop.ui.LatestWork;

/** The kurtogram of the first channel whose envelope is looked at, without widgets. */
public final class KurtogramPresenter {

	/** Of a longer range, parts that are spread over it. */
	static final long MOST = 1 << 22;
	/** A narrower band has no room for the sidebands that make impacts of it; as a share of half the sample rate. */
	private static final double NARROWEST = 1.0 / 64;

	private record Question(SampleSource source, int channel, SampleRange range) {
	}

	private final LatestWork<Kurtogram> work;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private Optional<Question> asked = Optional.empty();
	private Optional<Kurtogram> kurtogram = Optional.empty();
	private String problem = "";

	public KurtogramPresenter(Background background) {
		work = new LatestWork<>(background, this::take, this::failed);
	}

	/** Tells a listener whenever there is something else to show. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	private void changed() {
		listeners.forEach(Runnable::run);
	}

	/** Computes the kurtogram of a channel in a part, unless that is what is shown already. */
	public void show(AnalysedPart part, int channel) {
		var question = new Question(part.source(), channel, part.samples(channel));
		if (!asked.equals(Optional.of(question))) {
			asked = Optional.of(question);
			double least = NARROWEST * part.channel(channel).sampleRate().orElse(1) / 2;
			work.start("Kurtogram", progress -> new KurtogramOperation(question.source(), channel, question.range(), least, MOST).run(progress));
			changed();
		}
	}

	/** Lets go of the recording. */
	public void clear() {
		work.cancel();
		asked = Optional.empty();
		kurtogram = Optional.empty();
		problem = "";
		changed();
	}

	private void take(Kurtogram found) {
		kurtogram = Optional.of(found);
		problem = "";
		changed();
	}

	private void failed(Problem found) {
		kurtogram = Optional.empty();
		problem = found.toLine();
		changed();
	}

	/** @return what there is; the last one while another is computed */
	public Optional<Kurtogram> kurtogram() {
		return kurtogram;
	}

	/** @return why there is none; empty if nothing is wrong */
	public String problem() {
		return problem;
	}
}
