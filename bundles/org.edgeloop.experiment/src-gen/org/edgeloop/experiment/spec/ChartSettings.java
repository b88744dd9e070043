/**
 */
package org.edgeloop.experiment.spec;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Chart Settings</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A chart of the comparison. What its kind has no use for is kept for when the kind changes.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.edgeloop.experiment.spec.ChartSettings#getKind <em>Kind</em>}</li>
 *   <li>{@link org.edgeloop.experiment.spec.ChartSettings#getTitle <em>Title</em>}</li>
 *   <li>{@link org.edgeloop.experiment.spec.ChartSettings#getKeys <em>Keys</em>}</li>
 *   <li>{@link org.edgeloop.experiment.spec.ChartSettings#getX <em>X</em>}</li>
 *   <li>{@link org.edgeloop.experiment.spec.ChartSettings#getY <em>Y</em>}</li>
 *   <li>{@link org.edgeloop.experiment.spec.ChartSettings#getTarget <em>Target</em>}</li>
 *   <li>{@link org.edgeloop.experiment.spec.ChartSettings#getXAxis <em>XAxis</em>}</li>
 *   <li>{@link org.edgeloop.experiment.spec.ChartSettings#isLogX <em>Log X</em>}</li>
 *   <li>{@link org.edgeloop.experiment.spec.ChartSettings#isLogY <em>Log Y</em>}</li>
 *   <li>{@link org.edgeloop.experiment.spec.ChartSettings#getLogAxes <em>Log Axes</em>}</li>
 *   <li>{@link org.edgeloop.experiment.spec.ChartSettings#getSmoothing <em>Smoothing</em>}</li>
 *   <li>{@link org.edgeloop.experiment.spec.ChartSettings#getGroupBy <em>Group By</em>}</li>
 *   <li>{@link org.edgeloop.experiment.spec.ChartSettings#isTraces <em>Traces</em>}</li>
 *   <li>{@link org.edgeloop.experiment.spec.ChartSettings#getValue <em>Value</em>}</li>
 *   <li>{@link org.edgeloop.experiment.spec.ChartSettings#getStep <em>Step</em>}</li>
 *   <li>{@link org.edgeloop.experiment.spec.ChartSettings#getArtifact <em>Artifact</em>}</li>
 *   <li>{@link org.edgeloop.experiment.spec.ChartSettings#getBrushes <em>Brushes</em>}</li>
 *   <li>{@link org.edgeloop.experiment.spec.ChartSettings#getWidth <em>Width</em>}</li>
 *   <li>{@link org.edgeloop.experiment.spec.ChartSettings#getHeight <em>Height</em>}</li>
 *   <li>{@link org.edgeloop.experiment.spec.ChartSettings#getUnknownKeys <em>Unknown Keys</em>}</li>
 * </ul>
 *
 * @see org.edgeloop.experiment.spec.SpecPackage#getChartSettings()
 * @model
 * @generated
 */
public interface ChartSettings extends EObject {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.edgeloop.experiment.spec.ChartKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is drawn.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.edgeloop.experiment.spec.ChartKind
	 * @see #setKind(ChartKind)
	 * @see org.edgeloop.experiment.spec.SpecPackage#getChartSettings_Kind()
	 * @model
	 * @generated
	 */
	ChartKind getKind();

	/**
	 * Sets the value of the '{@link org.edgeloop.experiment.spec.ChartSettings#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.edgeloop.experiment.spec.ChartKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ChartKind value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is called; empty to name it by what it shows.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.edgeloop.experiment.spec.SpecPackage#getChartSettings_Title()
	 * @model default=""
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.edgeloop.experiment.spec.ChartSettings#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Keys</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it shows, written as in a search: metrics.KEY, params.KEY, tags.KEY or attributes.NAME: the metrics of lines, bars and boxes, the axes of parallel coordinates from left to right, the params whose importance is asked for (none: all).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Keys</em>' attribute list.
	 * @see org.edgeloop.experiment.spec.SpecPackage#getChartSettings_Keys()
	 * @model
	 * @generated
	 */
	EList<String> getKeys();

	/**
	 * Returns the value of the '<em><b>X</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What goes to the right of a scatter or contour, written as in a search: metrics.KEY, params.KEY, tags.KEY or attributes.NAME.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>X</em>' attribute.
	 * @see #setX(String)
	 * @see org.edgeloop.experiment.spec.SpecPackage#getChartSettings_X()
	 * @model default=""
	 * @generated
	 */
	String getX();

	/**
	 * Sets the value of the '{@link org.edgeloop.experiment.spec.ChartSettings#getX <em>X</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>X</em>' attribute.
	 * @see #getX()
	 * @generated
	 */
	void setX(String value);

	/**
	 * Returns the value of the '<em><b>Y</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What goes up in a scatter or contour, written as in a search: metrics.KEY, params.KEY, tags.KEY or attributes.NAME.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Y</em>' attribute.
	 * @see #setY(String)
	 * @see org.edgeloop.experiment.spec.SpecPackage#getChartSettings_Y()
	 * @model default=""
	 * @generated
	 */
	String getY();

	/**
	 * Sets the value of the '{@link org.edgeloop.experiment.spec.ChartSettings#getY <em>Y</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Y</em>' attribute.
	 * @see #getY()
	 * @generated
	 */
	void setY(String value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What colours points, lines or the area of a contour, and what params are important for, written as in a search: metrics.KEY, params.KEY, tags.KEY or attributes.NAME.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' attribute.
	 * @see #setTarget(String)
	 * @see org.edgeloop.experiment.spec.SpecPackage#getChartSettings_Target()
	 * @model default=""
	 * @generated
	 */
	String getTarget();

	/**
	 * Sets the value of the '{@link org.edgeloop.experiment.spec.ChartSettings#getTarget <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' attribute.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(String value);

	/**
	 * Returns the value of the '<em><b>XAxis</b></em>' attribute.
	 * The literals are from the enumeration {@link org.edgeloop.experiment.spec.XAxis}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What goes to the right of lines.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>XAxis</em>' attribute.
	 * @see org.edgeloop.experiment.spec.XAxis
	 * @see #setXAxis(XAxis)
	 * @see org.edgeloop.experiment.spec.SpecPackage#getChartSettings_XAxis()
	 * @model
	 * @generated
	 */
	XAxis getXAxis();

	/**
	 * Sets the value of the '{@link org.edgeloop.experiment.spec.ChartSettings#getXAxis <em>XAxis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>XAxis</em>' attribute.
	 * @see org.edgeloop.experiment.spec.XAxis
	 * @see #getXAxis()
	 * @generated
	 */
	void setXAxis(XAxis value);

	/**
	 * Returns the value of the '<em><b>Log X</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the axis to the right is logarithmic.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Log X</em>' attribute.
	 * @see #setLogX(boolean)
	 * @see org.edgeloop.experiment.spec.SpecPackage#getChartSettings_LogX()
	 * @model default="false"
	 * @generated
	 */
	boolean isLogX();

	/**
	 * Sets the value of the '{@link org.edgeloop.experiment.spec.ChartSettings#isLogX <em>Log X</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Log X</em>' attribute.
	 * @see #isLogX()
	 * @generated
	 */
	void setLogX(boolean value);

	/**
	 * Returns the value of the '<em><b>Log Y</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the axis upwards is logarithmic.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Log Y</em>' attribute.
	 * @see #setLogY(boolean)
	 * @see org.edgeloop.experiment.spec.SpecPackage#getChartSettings_LogY()
	 * @model default="false"
	 * @generated
	 */
	boolean isLogY();

	/**
	 * Sets the value of the '{@link org.edgeloop.experiment.spec.ChartSettings#isLogY <em>Log Y</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Log Y</em>' attribute.
	 * @see #isLogY()
	 * @generated
	 */
	void setLogY(boolean value);

	/**
	 * Returns the value of the '<em><b>Log Axes</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The axes of parallel coordinates that are logarithmic.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Log Axes</em>' attribute list.
	 * @see org.edgeloop.experiment.spec.SpecPackage#getChartSettings_LogAxes()
	 * @model
	 * @generated
	 */
	EList<String> getLogAxes();

	/**
	 * Returns the value of the '<em><b>Smoothing</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The weight of the past in the exponential moving average of lines, from 0, which leaves them as they are, to below 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Smoothing</em>' attribute.
	 * @see #setSmoothing(double)
	 * @see org.edgeloop.experiment.spec.SpecPackage#getChartSettings_Smoothing()
	 * @model default="0.0"
	 * @generated
	 */
	double getSmoothing();

	/**
	 * Sets the value of the '{@link org.edgeloop.experiment.spec.ChartSettings#getSmoothing <em>Smoothing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Smoothing</em>' attribute.
	 * @see #getSmoothing()
	 * @generated
	 */
	void setSmoothing(double value);

	/**
	 * Returns the value of the '<em><b>Group By</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * By what runs are put together as mean with band from the least to the greatest, written as in a search: metrics.KEY, params.KEY, tags.KEY or attributes.NAME; empty for each by itself.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Group By</em>' attribute.
	 * @see #setGroupBy(String)
	 * @see org.edgeloop.experiment.spec.SpecPackage#getChartSettings_GroupBy()
	 * @model default=""
	 * @generated
	 */
	String getGroupBy();

	/**
	 * Sets the value of the '{@link org.edgeloop.experiment.spec.ChartSettings#getGroupBy <em>Group By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Group By</em>' attribute.
	 * @see #getGroupBy()
	 * @generated
	 */
	void setGroupBy(String value);

	/**
	 * Returns the value of the '<em><b>Traces</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether each run of a group is drawn as well.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Traces</em>' attribute.
	 * @see #setTraces(boolean)
	 * @see org.edgeloop.experiment.spec.SpecPackage#getChartSettings_Traces()
	 * @model default="false"
	 * @generated
	 */
	boolean isTraces();

	/**
	 * Sets the value of the '{@link org.edgeloop.experiment.spec.ChartSettings#isTraces <em>Traces</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Traces</em>' attribute.
	 * @see #isTraces()
	 * @generated
	 */
	void setTraces(boolean value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * The literals are from the enumeration {@link org.edgeloop.experiment.spec.ValueChoice}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which of a metric's values counts where one is shown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see org.edgeloop.experiment.spec.ValueChoice
	 * @see #setValue(ValueChoice)
	 * @see org.edgeloop.experiment.spec.SpecPackage#getChartSettings_Value()
	 * @model
	 * @generated
	 */
	ValueChoice getValue();

	/**
	 * Sets the value of the '{@link org.edgeloop.experiment.spec.ChartSettings#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see org.edgeloop.experiment.spec.ValueChoice
	 * @see #getValue()
	 * @generated
	 */
	void setValue(ValueChoice value);

	/**
	 * Returns the value of the '<em><b>Step</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The training step of the value AT_STEP.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Step</em>' attribute.
	 * @see #setStep(Long)
	 * @see org.edgeloop.experiment.spec.SpecPackage#getChartSettings_Step()
	 * @model
	 * @generated
	 */
	Long getStep();

	/**
	 * Sets the value of the '{@link org.edgeloop.experiment.spec.ChartSettings#getStep <em>Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Step</em>' attribute.
	 * @see #getStep()
	 * @generated
	 */
	void setStep(Long value);

	/**
	 * Returns the value of the '<em><b>Artifact</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The path of the artifact that is shown side by side; for a confusion matrix empty to find it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Artifact</em>' attribute.
	 * @see #setArtifact(String)
	 * @see org.edgeloop.experiment.spec.SpecPackage#getChartSettings_Artifact()
	 * @model default=""
	 * @generated
	 */
	String getArtifact();

	/**
	 * Sets the value of the '{@link org.edgeloop.experiment.spec.ChartSettings#getArtifact <em>Artifact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Artifact</em>' attribute.
	 * @see #getArtifact()
	 * @generated
	 */
	void setArtifact(String value);

	/**
	 * Returns the value of the '<em><b>Brushes</b></em>' containment reference list.
	 * The list contents are of type {@link org.edgeloop.experiment.spec.AxisBrush}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is chosen on axes of parallel coordinates; a run must lie in some brush of each axis that has one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Brushes</em>' containment reference list.
	 * @see org.edgeloop.experiment.spec.SpecPackage#getChartSettings_Brushes()
	 * @model containment="true"
	 * @generated
	 */
	EList<AxisBrush> getBrushes();

	/**
	 * Returns the value of the '<em><b>Width</b></em>' attribute.
	 * The default value is <code>"6"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In twelfths of the page, 1 to 12.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Width</em>' attribute.
	 * @see #setWidth(int)
	 * @see org.edgeloop.experiment.spec.SpecPackage#getChartSettings_Width()
	 * @model default="6"
	 * @generated
	 */
	int getWidth();

	/**
	 * Sets the value of the '{@link org.edgeloop.experiment.spec.ChartSettings#getWidth <em>Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Width</em>' attribute.
	 * @see #getWidth()
	 * @generated
	 */
	void setWidth(int value);

	/**
	 * Returns the value of the '<em><b>Height</b></em>' attribute.
	 * The default value is <code>"8"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In steps of 40 points, 3 to 40.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Height</em>' attribute.
	 * @see #setHeight(int)
	 * @see org.edgeloop.experiment.spec.SpecPackage#getChartSettings_Height()
	 * @model default="8"
	 * @generated
	 */
	int getHeight();

	/**
	 * Sets the value of the '{@link org.edgeloop.experiment.spec.ChartSettings#getHeight <em>Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Height</em>' attribute.
	 * @see #getHeight()
	 * @generated
	 */
	void setHeight(int value);

	/**
	 * Returns the value of the '<em><b>Unknown Keys</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the chart holds beside the keys of this version, as members of a JSON object without its braces; empty if nothing. Kept so that saving loses nothing that a newer version wrote.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unknown Keys</em>' attribute.
	 * @see #setUnknownKeys(String)
	 * @see org.edgeloop.experiment.spec.SpecPackage#getChartSettings_UnknownKeys()
	 * @model default=""
	 * @generated
	 */
	String getUnknownKeys();

	/**
	 * Sets the value of the '{@link org.edgeloop.experiment.spec.ChartSettings#getUnknownKeys <em>Unknown Keys</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unknown Keys</em>' attribute.
	 * @see #getUnknownKeys()
	 * @generated
	 */
	void setUnknownKeys(String value);

} // ChartSettings
