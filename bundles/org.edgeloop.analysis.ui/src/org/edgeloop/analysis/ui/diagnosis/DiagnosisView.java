package org.edgeloop.analysis.ui.diagnosis;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PartInitException;
import org.edgeloop.analysis.ui.AnalysedPart;
import org.edgeloop.analysis.ui.AnalysisView;
import org.edgeloop.analysis.ui.PictureExport;
import org.edgeloop.analysis.ui.bearing.WindowBearings;
import org.edgeloop.analysis.ui.diagnosis.internal.DiagnosisPane;
import org.edgeloop.analysis.ui.spectrum.SpectrumView;
import org.edgeloop.base.Problem;
import org.edgeloop.chart.ui.TimelineListener.Change;
import org.edgeloop.ui.Actions;
import org.edgeloop.ui.Icons;
import org.edgeloop.ui.JobsBackground;
import org.edgeloop.ui.Problems;

/** Which part of a bearing is damaged, in what is selected in the labelling editor, or in sight there. */
public final class DiagnosisView extends AnalysisView {

	public static final String ID = "org.edgeloop.analysis.ui.diagnosisView";

	/** The family of the jobs that diagnose. */
	public static final Object FAMILY = DiagnosisView.class;

	private DiagnosisPresenter presenter;
	private DiagnosisPane pane;

	@Override
	protected String hint() {
		return "Open a recording: the faults of its bearing are ranked here by how well they explain its envelope.";
	}

	@Override
	protected Control createContent(Composite parent) {
		presenter = new DiagnosisPresenter(new JobsBackground(FAMILY, parent.getDisplay()), WindowBearings.of(getSite().getPage()));
		pane = new DiagnosisPane(parent, presenter);
		IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
		IAction spectrum = Actions.push("Show in Spectrum", this::showInSpectrum);
		spectrum.setImageDescriptor(Icons.HISTOGRAM.descriptor());
		spectrum.setToolTipText("Shows the squared envelope of the band, with the fault's lines as a harmonic cursor, in the Spectrum view");
		bar.add(spectrum);
		IAction table = new Action("Show as Table", IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				pane.setTableShown(isChecked());
			}
		};
		table.setImageDescriptor(Icons.TABLE.descriptor());
		bar.add(table);
		getViewSite().getActionBars().getMenuManager().add(spectrum);
		getViewSite().getActionBars().getMenuManager().add(Actions.push("&Save Chart As\u2026",
				() -> pane.chart().ifPresent(chart -> PictureExport.ask(getSite().getShell(), chart, "diagnosis", pane.getSize().x))));
		return pane;
	}

	private void showInSpectrum() {
		presenter.diagnosis().ifPresent(found -> {
			try {
				if (getSite().getPage().showView(SpectrumView.ID) instanceof SpectrumView view) {
					if (found.isWhitened()) {
						view.presenter().showWhitened();
					} else {
						view.presenter().showEnvelope(found.band());
					}
					presenter.selected().ifPresent(score -> view.presenter().showComb(score));
				}
			} catch (PartInitException e) {
				Problems.show(getSite().getShell(), "Show in Spectrum", Problem.error("the Spectrum view does not open", String.valueOf(e.getMessage()), ""));
			}
		});
	}

	@Override
	protected boolean concerns(Change change) {
		return change == Change.RANGE || change == Change.SELECTION || change == Change.TRACKS;
	}

	@Override
	protected void show(AnalysedPart part) {
		presenter.show(part);
	}

	@Override
	protected void clear() {
		presenter.clear();
	}

	/** @return the view's logic */
	public DiagnosisPresenter presenter() {
		return presenter;
	}

	/** @return what is shown, for whoever looks at the view from outside */
	public DiagnosisPane pane() {
		return pane;
	}

	@Override
	public void dispose() {
		if (presenter != null) {
			presenter.close();
		}
		super.dispose();
	}
}
