package org.edgeloop.signal.internal.pyramid;

import java.io.IOException;
import java.util.Optional;

import org.edgeloop.base.Progress;
import org.edgeloop.base.SampleRange;
import org.edgeloop.signal.Envelope;
import org.edgeloop.signal.SampleLayout;
import org.edgeloop.signal.SampleSource;

/**
 * One question for an envelope. Bins are made of whole nodes and, at their edges, of samples, so that their range of values is
 * that of the samples to the last bit. Where the pyramid is not built yet and there are too many samples to read them all, a bin
 * is one page of its samples and provisional.
 */
public final class EnvelopeQuery {

	/** So many samples without nodes are read at once: a few milliseconds, even from a disk. */
	private static final long READ_AT_ONCE = 2_000_000;

	/** Pages that are not in memory are waited for, not worked for: more threads than processors. */
	private static final int WAITING_THREADS = 8;

	private static final int PAGE_BYTES = 4096;

	private final SampleSource source;
	private final int channel;
	private final PyramidNodes nodes;
	private final NodeTree tree;
	private final int block;
	private final long builtBlocks;
	private final long builtSamples;

	public EnvelopeQuery(SampleSource source, int channel, PyramidNodes nodes) {
		this.source = source;
		this.channel = channel;
		this.nodes = nodes;
		tree = nodes.tree(channel);
		block = tree.format().block();
		builtBlocks = nodes.blocks(channel);
		builtSamples = Math.min(builtBlocks * block, tree.samples());
	}

	/**
	 * @param range samples inside the channel
	 * @param bins at least 1
	 * @throws IOException if the samples cannot be read
	 */
	public Envelope run(SampleRange range, int bins) throws IOException {
		var envelope = new Envelope(range, new double[bins], new double[bins], new double[bins], new byte[bins]);
		long unknown = range.to() - Math.clamp(builtSamples, range.from(), range.to());
		if (range.isEmpty() || unknown <= READ_AT_ONCE) {
			fill(envelope, 0, bins);
		} else {
			int exact = firstBinBeyond(range, bins);
			fill(envelope, 0, exact);
			preview(envelope, exact, bins);
		}
		return envelope;
	}

	/** @return the first bin that does not end where nodes are built */
	private int firstBinBeyond(SampleRange range, int bins) {
		int low = 0;
		int high = bins;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (Envelope.binStart(range, middle + 1, bins) <= builtSamples) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	private void fill(Envelope envelope, int fromBin, int toBin) throws IOException {
		if (fromBin == toBin || envelope.range().isEmpty()) {
			for (int k = fromBin; k < toBin; k++) {
				new Summary().writeTo(envelope, k);
			}
			return;
		}
		InPlace.guarded(source, channel, envelope.range().from(), () -> {
			ChannelSamples samples = nodes.group(channel).samples(channel);
			var bin = new Summary();
			for (int k = fromBin; k < toBin; k++) {
				bin.clear();
				addExactly(start(envelope, k), start(envelope, k + 1), samples, bin);
				bin.writeTo(envelope, k);
			}
		});
	}

	private void preview(Envelope envelope, int fromBin, int toBin) throws IOException {
		try (FilePages pages = FilePages.of(source, channel)) {
			ParallelLoop.run(WAITING_THREADS, toBin - fromBin, Progress.NONE, () -> {
				// Not the vector loops: when this picture is needed they are often not compiled yet, and then far slower.
				var samples = new CopiedSamples(source, channel);
				var bin = new Summary();
				return i -> {
					int k = fromBin + (int) i;
					bin.clear();
					preview(start(envelope, k), start(envelope, k + 1), pages, samples, bin);
					bin.writeTo(envelope, k);
					envelope.flags()[k] |= Envelope.PROVISIONAL;
				};
			});
		}
	}

	private static long start(Envelope envelope, int k) {
		return Envelope.binStart(envelope.range(), k, envelope.bins());
	}

	private void preview(long from, long to, FilePages pages, ChannelSamples samples, Summary bin) throws IOException {
		long unknown = Math.clamp(builtSamples, from, to);
		addExactly(from, unknown, samples, bin);
		if (unknown < to) {
			SampleRange page = page(unknown, to);
			pages.fetch(page);
			samples.summarise(page.from(), page.to(), bin);
		}
	}

	/** @return the samples in the page of memory that holds the middle one of a range */
	private SampleRange page(long from, long to) {
		long middle = from + (to - from) / 2;
		long first = middle;
		long count = PAGE_BYTES / source.channels().get(channel).type().bytes();
		Optional<SampleLayout> layout = source.layout(channel);
		if (layout.isPresent()) {
			long stride = layout.get().stride();
			long intoPage = (layout.get().memory().address() + layout.get().offset() + middle * stride) % PAGE_BYTES;
			first = middle - intoPage / stride;
			count = Math.max((PAGE_BYTES - intoPage) / stride + middle - first, 1);
		}
		long start = Math.max(first, from);
		return new SampleRange(start, Math.clamp(first + count, start + 1, to));
	}

	private void addExactly(long from, long to, ChannelSamples samples, Summary bin) throws IOException {
		long firstBlock = Math.ceilDiv(from, block);
		long endBlock = to == tree.samples() ? builtBlocks : Math.min(to / block, builtBlocks);
		if (to - from <= 2L * block || endBlock <= firstBlock) {
			samples.summarise(from, to, bin);
			return;
		}
		tree.addBlocks(firstBlock, endBlock, bin);
		long firstSample = firstBlock * block;
		long endSample = Math.min(endBlock * block, to);
		if (from < firstSample && !tree.addPartOfBlock(firstBlock - 1, firstSample - from, bin)) {
			samples.summarise(from, firstSample, bin);
		}
		boolean partOfBlock = endBlock < builtBlocks;
		if (endSample < to && !(partOfBlock && tree.addPartOfBlock(endBlock, to - endSample, bin))) {
			samples.summarise(endSample, to, bin);
		}
	}
}
