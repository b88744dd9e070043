/**
 */
package org.edgeloop.drift.spec;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

import org.edgeloop.drift.Mode;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Drift Spec</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What is compared in a drift report, and how: the content of one .drift file.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.edgeloop.drift.spec.DriftSpec#getName <em>Name</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.DriftSpec#getMode <em>Mode</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.DriftSpec#getReference <em>Reference</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.DriftSpec#getCurrent <em>Current</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.DriftSpec#getTask <em>Task</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.DriftSpec#getPositiveLabel <em>Positive Label</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.DriftSpec#getStattest <em>Stattest</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.DriftSpec#getNumStattest <em>Num Stattest</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.DriftSpec#getCatStattest <em>Cat Stattest</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.DriftSpec#getTextStattest <em>Text Stattest</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.DriftSpec#getThreshold <em>Threshold</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.DriftSpec#getNumThreshold <em>Num Threshold</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.DriftSpec#getCatThreshold <em>Cat Threshold</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.DriftSpec#getTextThreshold <em>Text Threshold</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.DriftSpec#getDriftShare <em>Drift Share</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.DriftSpec#getCorrection <em>Correction</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.DriftSpec#isQuality <em>Quality</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.DriftSpec#isCorrelations <em>Correlations</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.DriftSpec#isModelQuality <em>Model Quality</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.DriftSpec#getPresets <em>Presets</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.DriftSpec#getMultivariate <em>Multivariate</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.DriftSpec#getChunking <em>Chunking</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.DriftSpec#getDetector <em>Detector</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.DriftSpec#getColumns <em>Columns</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.DriftSpec#getChecks <em>Checks</em>}</li>
 *   <li>{@link org.edgeloop.drift.spec.DriftSpec#getUnknownKeys <em>Unknown Keys</em>}</li>
 * </ul>
 *
 * @see org.edgeloop.drift.spec.SpecPackage#getDriftSpec()
 * @model
 * @generated
 */
public interface DriftSpec extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the report is called; empty for the name of the file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.edgeloop.drift.spec.SpecPackage#getDriftSpec_Name()
	 * @model default=""
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.edgeloop.drift.spec.DriftSpec#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Mode</b></em>' attribute.
	 * The default value is <code>"CORRECTED"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * By whose rules numbers are computed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mode</em>' attribute.
	 * @see #setMode(Mode)
	 * @see org.edgeloop.drift.spec.SpecPackage#getDriftSpec_Mode()
	 * @model default="CORRECTED" dataType="org.edgeloop.drift.spec.Mode"
	 * @generated
	 */
	Mode getMode();

	/**
	 * Sets the value of the '{@link org.edgeloop.drift.spec.DriftSpec#getMode <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mode</em>' attribute.
	 * @see #getMode()
	 * @generated
	 */
	void setMode(Mode value);

	/**
	 * Returns the value of the '<em><b>Reference</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The table that says what is usual.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reference</em>' containment reference.
	 * @see #setReference(DataSet)
	 * @see org.edgeloop.drift.spec.SpecPackage#getDriftSpec_Reference()
	 * @model containment="true"
	 * @generated
	 */
	DataSet getReference();

	/**
	 * Sets the value of the '{@link org.edgeloop.drift.spec.DriftSpec#getReference <em>Reference</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reference</em>' containment reference.
	 * @see #getReference()
	 * @generated
	 */
	void setReference(DataSet value);

	/**
	 * Returns the value of the '<em><b>Current</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The table that is compared with it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Current</em>' containment reference.
	 * @see #setCurrent(DataSet)
	 * @see org.edgeloop.drift.spec.SpecPackage#getDriftSpec_Current()
	 * @model containment="true"
	 * @generated
	 */
	DataSet getCurrent();

	/**
	 * Sets the value of the '{@link org.edgeloop.drift.spec.DriftSpec#getCurrent <em>Current</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Current</em>' containment reference.
	 * @see #getCurrent()
	 * @generated
	 */
	void setCurrent(DataSet value);

	/**
	 * Returns the value of the '<em><b>Task</b></em>' attribute.
	 * The literals are from the enumeration {@link org.edgeloop.drift.spec.Task}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the model predicts; AUTO to tell by its target.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Task</em>' attribute.
	 * @see org.edgeloop.drift.spec.Task
	 * @see #setTask(Task)
	 * @see org.edgeloop.drift.spec.SpecPackage#getDriftSpec_Task()
	 * @model
	 * @generated
	 */
	Task getTask();

	/**
	 * Sets the value of the '{@link org.edgeloop.drift.spec.DriftSpec#getTask <em>Task</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Task</em>' attribute.
	 * @see org.edgeloop.drift.spec.Task
	 * @see #getTask()
	 * @generated
	 */
	void setTask(Task value);

	/**
	 * Returns the value of the '<em><b>Positive Label</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The class that counts as positive of two; empty for 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Positive Label</em>' attribute.
	 * @see #setPositiveLabel(String)
	 * @see org.edgeloop.drift.spec.SpecPackage#getDriftSpec_PositiveLabel()
	 * @model default=""
	 * @generated
	 */
	String getPositiveLabel();

	/**
	 * Sets the value of the '{@link org.edgeloop.drift.spec.DriftSpec#getPositiveLabel <em>Positive Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Positive Label</em>' attribute.
	 * @see #getPositiveLabel()
	 * @generated
	 */
	void setPositiveLabel(String value);

	/**
	 * Returns the value of the '<em><b>Stattest</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The stat test of every column that nothing below names one for, by the name that --stattest takes; empty for the default rule.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stattest</em>' attribute.
	 * @see #setStattest(String)
	 * @see org.edgeloop.drift.spec.SpecPackage#getDriftSpec_Stattest()
	 * @model default=""
	 * @generated
	 */
	String getStattest();

	/**
	 * Sets the value of the '{@link org.edgeloop.drift.spec.DriftSpec#getStattest <em>Stattest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stattest</em>' attribute.
	 * @see #getStattest()
	 * @generated
	 */
	void setStattest(String value);

	/**
	 * Returns the value of the '<em><b>Num Stattest</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The same for columns of numbers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Num Stattest</em>' attribute.
	 * @see #setNumStattest(String)
	 * @see org.edgeloop.drift.spec.SpecPackage#getDriftSpec_NumStattest()
	 * @model default=""
	 * @generated
	 */
	String getNumStattest();

	/**
	 * Sets the value of the '{@link org.edgeloop.drift.spec.DriftSpec#getNumStattest <em>Num Stattest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Num Stattest</em>' attribute.
	 * @see #getNumStattest()
	 * @generated
	 */
	void setNumStattest(String value);

	/**
	 * Returns the value of the '<em><b>Cat Stattest</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The same for columns of categories.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cat Stattest</em>' attribute.
	 * @see #setCatStattest(String)
	 * @see org.edgeloop.drift.spec.SpecPackage#getDriftSpec_CatStattest()
	 * @model default=""
	 * @generated
	 */
	String getCatStattest();

	/**
	 * Sets the value of the '{@link org.edgeloop.drift.spec.DriftSpec#getCatStattest <em>Cat Stattest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cat Stattest</em>' attribute.
	 * @see #getCatStattest()
	 * @generated
	 */
	void setCatStattest(String value);

	/**
	 * Returns the value of the '<em><b>Text Stattest</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The same for columns of text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text Stattest</em>' attribute.
	 * @see #setTextStattest(String)
	 * @see org.edgeloop.drift.spec.SpecPackage#getDriftSpec_TextStattest()
	 * @model default=""
	 * @generated
	 */
	String getTextStattest();

	/**
	 * Sets the value of the '{@link org.edgeloop.drift.spec.DriftSpec#getTextStattest <em>Text Stattest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text Stattest</em>' attribute.
	 * @see #getTextStattest()
	 * @generated
	 */
	void setTextStattest(String value);

	/**
	 * Returns the value of the '<em><b>Threshold</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The threshold of every column that nothing below names one for; null for the stat test's own.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Threshold</em>' attribute.
	 * @see #setThreshold(Double)
	 * @see org.edgeloop.drift.spec.SpecPackage#getDriftSpec_Threshold()
	 * @model
	 * @generated
	 */
	Double getThreshold();

	/**
	 * Sets the value of the '{@link org.edgeloop.drift.spec.DriftSpec#getThreshold <em>Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Threshold</em>' attribute.
	 * @see #getThreshold()
	 * @generated
	 */
	void setThreshold(Double value);

	/**
	 * Returns the value of the '<em><b>Num Threshold</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The same for columns of numbers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Num Threshold</em>' attribute.
	 * @see #setNumThreshold(Double)
	 * @see org.edgeloop.drift.spec.SpecPackage#getDriftSpec_NumThreshold()
	 * @model
	 * @generated
	 */
	Double getNumThreshold();

	/**
	 * Sets the value of the '{@link org.edgeloop.drift.spec.DriftSpec#getNumThreshold <em>Num Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Num Threshold</em>' attribute.
	 * @see #getNumThreshold()
	 * @generated
	 */
	void setNumThreshold(Double value);

	/**
	 * Returns the value of the '<em><b>Cat Threshold</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The same for columns of categories.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cat Threshold</em>' attribute.
	 * @see #setCatThreshold(Double)
	 * @see org.edgeloop.drift.spec.SpecPackage#getDriftSpec_CatThreshold()
	 * @model
	 * @generated
	 */
	Double getCatThreshold();

	/**
	 * Sets the value of the '{@link org.edgeloop.drift.spec.DriftSpec#getCatThreshold <em>Cat Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cat Threshold</em>' attribute.
	 * @see #getCatThreshold()
	 * @generated
	 */
	void setCatThreshold(Double value);

	/**
	 * Returns the value of the '<em><b>Text Threshold</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The same for columns of text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text Threshold</em>' attribute.
	 * @see #setTextThreshold(Double)
	 * @see org.edgeloop.drift.spec.SpecPackage#getDriftSpec_TextThreshold()
	 * @model
	 * @generated
	 */
	Double getTextThreshold();

	/**
	 * Sets the value of the '{@link org.edgeloop.drift.spec.DriftSpec#getTextThreshold <em>Text Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text Threshold</em>' attribute.
	 * @see #getTextThreshold()
	 * @generated
	 */
	void setTextThreshold(Double value);

	/**
	 * Returns the value of the '<em><b>Drift Share</b></em>' attribute.
	 * The default value is <code>"0.5"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The share of drifted columns from which on the data set has drifted, 0 to 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Drift Share</em>' attribute.
	 * @see #setDriftShare(double)
	 * @see org.edgeloop.drift.spec.SpecPackage#getDriftSpec_DriftShare()
	 * @model default="0.5"
	 * @generated
	 */
	double getDriftShare();

	/**
	 * Sets the value of the '{@link org.edgeloop.drift.spec.DriftSpec#getDriftShare <em>Drift Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Drift Share</em>' attribute.
	 * @see #getDriftShare()
	 * @generated
	 */
	void setDriftShare(double value);

	/**
	 * Returns the value of the '<em><b>Correction</b></em>' attribute.
	 * The literals are from the enumeration {@link org.edgeloop.drift.spec.Correction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How p-values are corrected for there being many of them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Correction</em>' attribute.
	 * @see org.edgeloop.drift.spec.Correction
	 * @see #setCorrection(Correction)
	 * @see org.edgeloop.drift.spec.SpecPackage#getDriftSpec_Correction()
	 * @model
	 * @generated
	 */
	Correction getCorrection();

	/**
	 * Sets the value of the '{@link org.edgeloop.drift.spec.DriftSpec#getCorrection <em>Correction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Correction</em>' attribute.
	 * @see org.edgeloop.drift.spec.Correction
	 * @see #getCorrection()
	 * @generated
	 */
	void setCorrection(Correction value);

	/**
	 * Returns the value of the '<em><b>Quality</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the quality of the data is part of the report.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Quality</em>' attribute.
	 * @see #setQuality(boolean)
	 * @see org.edgeloop.drift.spec.SpecPackage#getDriftSpec_Quality()
	 * @model default="true"
	 * @generated
	 */
	boolean isQuality();

	/**
	 * Sets the value of the '{@link org.edgeloop.drift.spec.DriftSpec#isQuality <em>Quality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quality</em>' attribute.
	 * @see #isQuality()
	 * @generated
	 */
	void setQuality(boolean value);

	/**
	 * Returns the value of the '<em><b>Correlations</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the report says how columns go together: a cost that grows with the square of their number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Correlations</em>' attribute.
	 * @see #setCorrelations(boolean)
	 * @see org.edgeloop.drift.spec.SpecPackage#getDriftSpec_Correlations()
	 * @model default="false"
	 * @generated
	 */
	boolean isCorrelations();

	/**
	 * Sets the value of the '{@link org.edgeloop.drift.spec.DriftSpec#isCorrelations <em>Correlations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Correlations</em>' attribute.
	 * @see #isCorrelations()
	 * @generated
	 */
	void setCorrelations(boolean value);

	/**
	 * Returns the value of the '<em><b>Model Quality</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the quality of the model is part of the report where its target or prediction is there.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Model Quality</em>' attribute.
	 * @see #setModelQuality(boolean)
	 * @see org.edgeloop.drift.spec.SpecPackage#getDriftSpec_ModelQuality()
	 * @model default="true"
	 * @generated
	 */
	boolean isModelQuality();

	/**
	 * Sets the value of the '{@link org.edgeloop.drift.spec.DriftSpec#isModelQuality <em>Model Quality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Model Quality</em>' attribute.
	 * @see #isModelQuality()
	 * @generated
	 */
	void setModelQuality(boolean value);

	/**
	 * Returns the value of the '<em><b>Presets</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The presets of checks to be run, such as DataStability; see CheckPreset.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Presets</em>' attribute list.
	 * @see org.edgeloop.drift.spec.SpecPackage#getDriftSpec_Presets()
	 * @model
	 * @generated
	 */
	EList<String> getPresets();

	/**
	 * Returns the value of the '<em><b>Multivariate</b></em>' attribute list.
	 * The list contents are of type {@link org.edgeloop.drift.spec.MultivariateMethod}.
	 * The literals are from the enumeration {@link org.edgeloop.drift.spec.MultivariateMethod}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What looks at all columns of numbers at once.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Multivariate</em>' attribute list.
	 * @see org.edgeloop.drift.spec.MultivariateMethod
	 * @see org.edgeloop.drift.spec.SpecPackage#getDriftSpec_Multivariate()
	 * @model
	 * @generated
	 */
	EList<MultivariateMethod> getMultivariate();

	/**
	 * Returns the value of the '<em><b>Chunking</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the current table is cut into chunks; null for not at all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Chunking</em>' containment reference.
	 * @see #setChunking(ChunkSettings)
	 * @see org.edgeloop.drift.spec.SpecPackage#getDriftSpec_Chunking()
	 * @model containment="true"
	 * @generated
	 */
	ChunkSettings getChunking();

	/**
	 * Sets the value of the '{@link org.edgeloop.drift.spec.DriftSpec#getChunking <em>Chunking</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Chunking</em>' containment reference.
	 * @see #getChunking()
	 * @generated
	 */
	void setChunking(ChunkSettings value);

	/**
	 * Returns the value of the '<em><b>Detector</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An ONNX model whose error or output is compared; null for none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Detector</em>' containment reference.
	 * @see #setDetector(ModelDetector)
	 * @see org.edgeloop.drift.spec.SpecPackage#getDriftSpec_Detector()
	 * @model containment="true"
	 * @generated
	 */
	ModelDetector getDetector();

	/**
	 * Sets the value of the '{@link org.edgeloop.drift.spec.DriftSpec#getDetector <em>Detector</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Detector</em>' containment reference.
	 * @see #getDetector()
	 * @generated
	 */
	void setDetector(ModelDetector value);

	/**
	 * Returns the value of the '<em><b>Columns</b></em>' containment reference list.
	 * The list contents are of type {@link org.edgeloop.drift.spec.ColumnSettings}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is set by hand for single columns, at most one for each; the others are as they are found.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Columns</em>' containment reference list.
	 * @see org.edgeloop.drift.spec.SpecPackage#getDriftSpec_Columns()
	 * @model containment="true"
	 * @generated
	 */
	EList<ColumnSettings> getColumns();

	/**
	 * Returns the value of the '<em><b>Checks</b></em>' containment reference list.
	 * The list contents are of type {@link org.edgeloop.drift.spec.CheckSettings}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The checks beside those of the presets.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Checks</em>' containment reference list.
	 * @see org.edgeloop.drift.spec.SpecPackage#getDriftSpec_Checks()
	 * @model containment="true"
	 * @generated
	 */
	EList<CheckSettings> getChecks();

	/**
	 * Returns the value of the '<em><b>Unknown Keys</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the file holds beside the keys of this version, as members of a JSON object without its braces; empty if nothing. Kept so that saving loses nothing that a newer version wrote.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unknown Keys</em>' attribute.
	 * @see #setUnknownKeys(String)
	 * @see org.edgeloop.drift.spec.SpecPackage#getDriftSpec_UnknownKeys()
	 * @model default=""
	 * @generated
	 */
	String getUnknownKeys();

	/**
	 * Sets the value of the '{@link org.edgeloop.drift.spec.DriftSpec#getUnknownKeys <em>Unknown Keys</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unknown Keys</em>' attribute.
	 * @see #getUnknownKeys()
	 * @generated
	 */
	void setUnknownKeys(String value);

} // DriftSpec
